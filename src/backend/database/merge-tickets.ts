import {sql, type Transaction} from 'kysely';
import {addToAudit, type Actor} from './audit-trail.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {lockTicketOfAnyPartner, type LockedTicket} from './lock-ticket.ts';
import type {Schema} from './schema.ts';
import {toStatus} from './support-changes.ts';

/** `not_mergeable`: into itself, into a duplicate, into another partner's ticket, or into none. */
export type Merged = 'merged' | 'not_found' | 'not_mergeable';

/**
 * Closes `ticketId` as a duplicate of `into`. Both keep what was said: the duplicate's partner reads there which
 * ticket goes on, and agents find it from either. A duplicate that its partner answers, or that anybody opens again, is a
 * ticket of its own again.
 */
export async function mergeTickets(
  transaction: Transaction<Schema>,
  actor: Actor,
  ticketId: string,
  into: string,
): Promise<Merged> {
  const duplicates = await transaction.selectFrom('tickets').select('id').where('merged_into', '=', ticketId).execute();
  // In one order, whoever merges what: two merges can't wait for each other.
  const locked = new Map<string, LockedTicket | undefined>();
  for (const id of new Set([ticketId, into, ...duplicates.map((each) => each.id)].sort())) {
    locked.set(id, await lockTicketOfAnyPartner(transaction, id));
  }
  const [ticket, target] = [locked.get(ticketId), locked.get(into)];
  if (!ticket) return 'not_found';
  if (!target || ticketId === into || target.partner !== ticket.partner || target.merged_into !== null) {
    return 'not_mergeable';
  }
  if (ticket.merged_into === into) return 'merged';
  await transaction
    .updateTable('tickets')
    .set({...toStatus(ticket, {type: 'closed', name: nameAfter(target)}), merged_into: into})
    .where('id', '=', ticketId)
    .execute();
  await moveDuplicates(transaction, actor, ticket, target);
  await addForwardingJob(transaction, ticketId, {kind: 'change_status', status: 'closed'});
  await addToAudit(transaction, ticketId, actor, {action: 'merged', details: {into, number: target.number}});
  await addToAudit(transaction, into, actor, {action: 'duplicate_added', details: {ticketId, number: ticket.number}});
  return 'merged';
}

/** What the partner reads. */
const nameAfter = ({number}: LockedTicket) => `Merged into ${number}`;

/** What was merged into `ticket` before goes along, so that there are never two steps to the ticket that goes on. */
async function moveDuplicates(
  transaction: Transaction<Schema>,
  actor: Actor,
  ticket: LockedTicket,
  target: LockedTicket,
): Promise<void> {
  const moved = await transaction
    .updateTable('tickets')
    .set({
      merged_into: target.id,
      // Somebody may have given it another name since.
      status_name: sql<string>`case status_name when ${nameAfter(ticket)} then ${nameAfter(target)} else status_name end`,
    })
    .where('merged_into', '=', ticket.id)
    .returning('id')
    .execute();
  const details = {into: target.id, number: target.number};
  for (const {id} of moved) await addToAudit(transaction, id, actor, {action: 'merged', details});
}

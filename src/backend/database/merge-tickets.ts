import type {Transaction} from 'kysely';
import {addToAudit, type Actor} from './audit-trail.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {lockTicketOfAnyPartner} from './lock-ticket.ts';
import type {Schema} from './schema.ts';
import {toStatus} from './support-changes.ts';

/** `not_mergeable`: into itself, into a duplicate, into another partner's ticket, or into none. */
export type Merged = 'merged' | 'not_found' | 'not_mergeable';

/**
 * Closes `ticketId` as a duplicate of `into`. Both keep what was said: the duplicate's partner reads there which
 * ticket goes on, and agents find it from either. Answering or reopening a duplicate makes it a ticket of its own again.
 */
export async function mergeTickets(
  transaction: Transaction<Schema>,
  actor: Actor,
  ticketId: string,
  into: string,
): Promise<Merged> {
  // In one order, whoever merges what: two merges can't wait for each other.
  const [first, second] = [ticketId, into].sort();
  const locked = [
    await lockTicketOfAnyPartner(transaction, first!),
    await lockTicketOfAnyPartner(transaction, second!),
  ];
  const ticket = locked.find((each) => each?.id === ticketId);
  const target = locked.find((each) => each?.id === into);
  if (!ticket) return 'not_found';
  if (!target || ticketId === into || target.partner !== ticket.partner || target.merged_into !== null) {
    return 'not_mergeable';
  }
  if (ticket.merged_into === into) return 'merged';
  await transaction
    .updateTable('tickets')
    .set({...toStatus(ticket, {type: 'closed', name: `Merged into ${target.number}`}), merged_into: into})
    .where('id', '=', ticketId)
    .execute();
  // What was merged into this one before goes along, so that there are never two steps to the ticket that goes on.
  await transaction.updateTable('tickets').set({merged_into: into}).where('merged_into', '=', ticketId).execute();
  await addForwardingJob(transaction, ticketId, {kind: 'change_status', status: 'closed'});
  await addToAudit(transaction, ticketId, actor, {action: 'merged', details: {into, number: target.number}});
  await addToAudit(transaction, into, actor, {action: 'duplicate_added', details: {ticketId, number: ticket.number}});
  return 'merged';
}

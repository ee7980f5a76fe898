import type {Transaction} from 'kysely';
import {addForwardingJob} from './forwarding-jobs.ts';
import {lockTicket} from './lock-ticket.ts';
import type {Schema} from './schema.ts';
import {ticketStatuses} from './ticket-statuses.ts';

/**
 * Closes or reopens the partner's ticket, where there is one. Reopening is for what is closed: a ticket that
 * support has put on hold is open already, and stays on hold.
 */
export async function changeStatus(
  transaction: Transaction<Schema>,
  partner: string,
  ticketId: string,
  status: 'open' | 'closed',
): Promise<void> {
  const ticket = await lockTicket(transaction, {partner, ticketId});
  if (!ticket || (ticket.status_type === 'closed') === (status === 'closed')) return;
  await transaction
    .updateTable('tickets')
    .set({...ticketStatuses[status], last_activity_at: ticket.now})
    .where('id', '=', ticket.id)
    .execute();
  await addForwardingJob(transaction, ticket.id, {kind: 'change_status', status});
}

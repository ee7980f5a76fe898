import type {Transaction} from 'kysely';
import {auditStatus} from './audit-status.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {lockTicket} from './lock-ticket.ts';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';
import {ticketStatuses} from './ticket-statuses.ts';

/**
 * Closes or reopens the partner's ticket, where there is one. Reopening is for what is closed: a ticket that
 * support has put on hold is open already, and stays on hold.
 */
export async function changeStatus(
  transaction: Transaction<Schema>,
  {partner, sub, name}: Requester,
  ticketId: string,
  status: 'open' | 'closed',
): Promise<void> {
  const ticket = await lockTicket(transaction, {partner, ticketId});
  if (!ticket || (ticket.status_type === 'closed') === (status === 'closed')) return;
  const columns = ticketStatuses[status];
  await transaction
    .updateTable('tickets')
    .set({...columns, last_activity_at: ticket.now})
    .where('id', '=', ticket.id)
    .execute();
  const after = {type: columns.status_type, name: columns.status_name};
  await auditStatus(transaction, ticket, {kind: 'partner', id: sub, name}, after);
  await addForwardingJob(transaction, ticket.id, {kind: 'change_status', status});
}

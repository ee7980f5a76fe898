import type {Transaction} from 'kysely';
import type {Status} from '../../contract/ticket.ts';
import {addToAudit, type Actor} from './audit-trail.ts';
import type {LockedTicket} from './lock-ticket.ts';
import type {Schema} from './schema.ts';

/**
 * Writes down that `ticket`, as it was before, gets the status `after`. `because` names what brought it about where
 * nobody asked for it. Only inside the transaction that changes it.
 */
export function auditStatus(
  transaction: Transaction<Schema>,
  ticket: LockedTicket,
  actor: Actor,
  after: Status,
  because?: 'reply',
): Promise<void> {
  const before: Status = {type: ticket.status_type, name: ticket.status_name};
  return addToAudit(transaction, ticket.id, actor, {
    action: 'status_changed',
    details: {before, after, ...(because && {because})},
  });
}

import {sql, type ExpressionBuilder, type Kysely, type Selectable, type Transaction} from 'kysely';
import type {Schema} from './schema.ts';
import type {TicketsTable} from './tickets-table.ts';

export interface LockedTicket extends Selectable<TicketsTable> {
  /**
   * When what is done now is done: always later than what was done before, even within a millisecond, so that who
   * has seen up to one activity has not seen the next.
   */
  now: Date;
}

/** The partner's ticket, for changing: everybody else who wants to change it waits. `undefined` where there is none. */
export function lockTicket(
  transaction: Transaction<Schema>,
  {partner, ticketId}: {partner: string; ticketId: string},
): Promise<LockedTicket | undefined> {
  return selectForChange(transaction).where('partner', '=', partner).where('id', '=', ticketId).executeTakeFirst();
}

/** {@link lockTicket} for support, which works for every partner. */
export function lockTicketOfAnyPartner(
  transaction: Transaction<Schema>,
  ticketId: string,
): Promise<LockedTicket | undefined> {
  return selectForChange(transaction).where('id', '=', ticketId).executeTakeFirst();
}

function selectForChange(db: Kysely<Schema>) {
  return db.selectFrom('tickets').selectAll().select(nextActivity).forUpdate();
}

// Not now(), which is when the transaction began, before it waited for the lock.
const nextActivity = (_: ExpressionBuilder<Schema, 'tickets'>) =>
  sql<Date>`greatest(date_trunc('milliseconds', clock_timestamp()), last_activity_at + interval '1 ms')`.as('now');

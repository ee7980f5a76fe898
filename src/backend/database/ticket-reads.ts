import {sql, type Kysely} from 'kysely';
import type {Reader} from './reader.ts';
import type {Schema} from './schema.ts';

/** What each user has seen. It is kept here and not on a device, so that all of the user's devices agree. */
export class TicketReads {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** How many of all the partner's tickets this user has not seen: support has done something since. */
  async countUnread({partner, sub}: Reader): Promise<number> {
    const sumOf = (facet: 'answered' | 'seen', value: string) => sql`(select coalesce(sum(tickets), 0)
      from ticket_counts where partner = ${partner} and facet = ${facet} and value = ${value})`;
    const {rows} = await sql<{count: number}>`
      select (${sumOf('answered', '')} - ${sumOf('seen', sub)})::int as count`.execute(this.#db);
    return rows[0]!.count;
  }

  /**
   * Notes that the user has seen the ticket up to `lastActivityAt`: never back to an earlier one, and never ahead of
   * what has happened. Resolves with whether the partner has such a ticket.
   */
  async markSeen(reader: Reader, ticketId: string, lastActivityAt: Date): Promise<boolean> {
    const seen = await this.#db
      .insertInto('ticket_reads')
      .columns(['partner', 'user_sub', 'ticket_id', 'seen_at'])
      .expression((from) =>
        from
          .selectFrom('tickets')
          .where('partner', '=', reader.partner)
          .where('id', '=', ticketId)
          .select([
            'partner',
            sql<string>`${reader.sub}`.as('user_sub'),
            'id',
            sql<Date>`least(${lastActivityAt}::timestamptz, last_activity_at)`.as('seen_at'),
          ]),
      )
      .onConflict((conflict) =>
        conflict.columns(['partner', 'user_sub', 'ticket_id']).doUpdateSet({
          seen_at: sql<Date>`greatest(ticket_reads.seen_at, excluded.seen_at)`,
        }),
      )
      .returning('ticket_id')
      .executeTakeFirst();
    return seen !== undefined;
  }
}

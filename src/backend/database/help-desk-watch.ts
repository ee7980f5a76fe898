import {randomUUID} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** What only one process at a time does, and after how long it is due again. */
export type Round = 'polled_at' | 'reconciled_at';

/** Looks at what a help desk has of ours, beside all that it tells by itself. */
export class HelpDeskWatch {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Whether it is this process's turn: the last round, by whatever process, began `interval` milliseconds ago or more. */
  async takeTurn(helpDesk: string, round: Round, interval: number): Promise<boolean> {
    const {numUpdatedRows} = await this.#db
      .updateTable('help_desks')
      .set({[round]: sql<Date>`clock_timestamp()`})
      .where('id', '=', helpDesk)
      .where(round, '<=', sql<Date>`clock_timestamp() - ${interval} * interval '1 ms'`)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Has a round that failed come again in `delay` milliseconds instead of after all of its `interval`. */
  async repeatTurn(
    helpDesk: string,
    round: Round,
    {interval, delay}: {interval: number; delay: number},
  ): Promise<void> {
    await this.#db
      .updateTable('help_desks')
      .set({[round]: sql<Date>`clock_timestamp() - ${interval - delay} * interval '1 ms'`})
      .where('id', '=', helpDesk)
      .execute();
  }

  /**
   * When the oldest ticket came of which anything may still be new (milliseconds since 1970): those that are not closed,
   * and those of the last 30 days. `undefined` where the help desk has none of ours.
   */
  async watchedSince(helpDesk: string): Promise<number | undefined> {
    const {since} = await this.#watched(helpDesk)
      .select(sql<Date | null>`min(ticket.received_at)`.as('since'))
      .executeTakeFirstOrThrow();
    return since?.getTime();
  }

  /** The tickets of which anything may still be new, by the help desk's ids. */
  async watched(helpDesk: string): Promise<ReadonlyMap<string, {readonly ticketId: string; readonly seen: string}>> {
    const rows = await this.#watched(helpDesk)
      .select(['known.help_desk_ticket_id as id', 'known.ticket_id as ticketId', 'known.seen'])
      .execute();
    return new Map(rows.map(({id, ticketId, seen}) => [id, {ticketId, seen}]));
  }

  /** Notes what the list said of a ticket, and that there is something new about it: both or none. */
  async noteNews(helpDesk: string, helpDeskTicketId: string, seen: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction
        .updateTable('help_desk_tickets')
        .set({seen})
        .where('help_desk', '=', helpDesk)
        .where('help_desk_ticket_id', '=', helpDeskTicketId)
        .execute();
      await transaction
        .insertInto('help_desk_events')
        .values({help_desk: helpDesk, event_id: `poll ${randomUUID()}`, help_desk_ticket_id: helpDeskTicketId})
        .execute();
    });
  }

  /** Has a ticket that the help desk has lost passed on anew, with all that came after it; looked for first. */
  async passOnAnew(ticketId: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('help_desk_tickets').where('ticket_id', '=', ticketId).execute();
      await sql`update forwarding_jobs job set state = 'new', uncertain = true, attempts = 0,
          next_at = clock_timestamp(), finished_at = null, help_desk_id = null, first_sent_at = ticket.received_at
        from tickets ticket
        where ticket.id = job.ticket_id and ticket.id = ${ticketId} and job.state = 'done'`.execute(transaction);
      await sql`select pg_notify('partner_support_forwarding', '')`.execute(transaction);
    });
  }

  #watched(helpDesk: string) {
    return this.#db
      .selectFrom('help_desk_tickets as known')
      .innerJoin('tickets as ticket', 'ticket.id', 'known.ticket_id')
      .where('known.help_desk', '=', helpDesk)
      .where((where) =>
        where.or([
          where('ticket.status_type', '<>', 'closed'),
          where('ticket.last_activity_at', '>', sql<Date>`now() - interval '30 days'`),
        ]),
      );
  }
}

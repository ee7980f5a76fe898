import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** Milliseconds between two times of forgetting what was worked long ago. */
const forgetting = 60 * 60_000;

/** What help desks tell: that there is something new about a ticket. Worked once, by whatever process. */
export class HelpDeskEvents {
  readonly #db: Kysely<Schema>;
  #forgotten = -Infinity;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Stores that there is something new about a ticket; nothing where the event came before. */
  async store(helpDesk: string, events: readonly {id: string; helpDeskTicketId: string}[]): Promise<void> {
    if (events.length === 0) return;
    await this.#db
      .insertInto('help_desk_events')
      .values(
        events.map(({id, helpDeskTicketId}) => ({
          help_desk: helpDesk,
          event_id: id,
          help_desk_ticket_id: helpDeskTicketId,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /**
   * Takes the next ticket that there is something new about, for `lease` milliseconds; `undefined` where there is none.
   * All of its events are worked with it. None while the help desk is down or asks for quiet.
   */
  async claim(helpDesk: string, lease: number): Promise<{helpDeskTicketId: string; attempts: number} | undefined> {
    return this.#db.transaction().execute(async (transaction) => {
      // One after the other: two who each took one event of a ticket would wait for each other's for ever.
      const ready = await transaction
        .selectFrom('help_desks')
        .select('id')
        .where('id', '=', helpDesk)
        .where(sql<boolean>`greatest(retry_at, throttled_until) <= clock_timestamp()`)
        .forUpdate()
        .executeTakeFirst();
      if (!ready) return undefined;
      const {rows} = await sql<{helpDeskTicketId: string; attempts: number}>`
        update help_desk_events event set attempts = attempts + 1,
          next_at = clock_timestamp() + ${lease} * interval '1 ms'
        where help_desk = ${helpDesk} and state = 'new' and next_at <= clock_timestamp()
          and help_desk_ticket_id = (select help_desk_ticket_id from help_desk_events
            where help_desk = ${helpDesk} and state = 'new' and next_at <= clock_timestamp()
            order by next_at limit 1)
        returning event.help_desk_ticket_id as "helpDeskTicketId", event.attempts`.execute(transaction);
      return rows[0];
    });
  }

  /** Ends the events of a ticket that were in work and came before `until` (this database's clock): no later one is missed. */
  async finish(helpDesk: string, helpDeskTicketId: string, until: Date): Promise<void> {
    await this.#events(helpDesk, helpDeskTicketId)
      .set({state: 'done'})
      .where('attempts', '>', 0)
      .where('received_at', '<=', until)
      .execute();
    if (performance.now() - this.#forgotten < forgetting) return;
    this.#forgotten = performance.now();
    // Nobody waits for it, and the next time makes up for a failure.
    void this.forget().catch(() => undefined);
  }

  /** Deletes what was told long before a help desk would tell the same once more. Reads all that was told. */
  async forget(): Promise<void> {
    await this.#db
      .deleteFrom('help_desk_events')
      .where('state', '<>', 'new')
      .where('received_at', '<', sql<Date>`now() - interval '30 days'`)
      .execute();
  }

  /** Keeps a ticket in work for another `lease` milliseconds. */
  async extend(helpDesk: string, helpDeskTicketId: string, lease: number): Promise<void> {
    await this.#events(helpDesk, helpDeskTicketId)
      .set({next_at: sql<Date>`clock_timestamp() + ${lease} * interval '1 ms'`})
      .where('attempts', '>', 0)
      .execute();
  }

  /** Ends the events of a ticket that were in work and that the help desk will never tell more about. */
  async bury(helpDesk: string, helpDeskTicketId: string): Promise<void> {
    await this.#events(helpDesk, helpDeskTicketId).set({state: 'dead'}).where('attempts', '>', 0).execute();
  }

  /** Notes that the help desk asks for `delay` milliseconds of quiet. */
  async throttle(helpDesk: string, delay: number): Promise<void> {
    await this.#db
      .updateTable('help_desks')
      .set({
        throttled_until: sql<Date>`greatest(throttled_until,
          clock_timestamp() + ${Math.round(delay)} * interval '1 ms')`,
      })
      .where('id', '=', helpDesk)
      .execute();
  }

  /** Has the events of a ticket worked again, `delay` milliseconds from now. */
  async postpone(helpDesk: string, helpDeskTicketId: string, delay: number): Promise<void> {
    await this.#events(helpDesk, helpDeskTicketId)
      .set({next_at: sql<Date>`clock_timestamp() + ${Math.round(delay)} * interval '1 ms'`})
      .execute();
  }

  /** Milliseconds until an event is due; `undefined` where none waits. */
  async nextDue(helpDesk: string): Promise<number | undefined> {
    const {rows} = await sql<{ms: number | null}>`
      select extract(epoch from greatest(min(event.next_at), min(desk.retry_at), min(desk.throttled_until))
        - clock_timestamp())::float8 * 1000 as ms
      from help_desk_events event join help_desks desk on desk.id = event.help_desk
      where event.help_desk = ${helpDesk} and event.state = 'new'`.execute(this.#db);
    return rows[0]?.ms ?? undefined;
  }

  /** The database's clock. */
  async now(): Promise<Date> {
    return (await sql<{now: Date}>`select clock_timestamp() as now`.execute(this.#db)).rows[0]!.now;
  }

  #events(helpDesk: string, helpDeskTicketId: string) {
    return this.#db
      .updateTable('help_desk_events')
      .where('help_desk', '=', helpDesk)
      .where('help_desk_ticket_id', '=', helpDeskTicketId)
      .where('state', '=', 'new');
  }
}

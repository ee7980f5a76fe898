import {randomUUID} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {Status} from '../../contract/ticket.ts';
import {isStatusOnItsWay} from './forwarding-jobs.ts';
import type {Schema} from './schema.ts';
import type {SupportActivity} from './support-activity.ts';

/** A ticket of ours that a help desk has. */
export interface KnownTicket {
  readonly ticketId: string;
  readonly helpDeskTicketId: string;
  /** What the help desk's list said when it was last read. */
  readonly seen: string;
}

/** Something that support has written for everybody to see. */
export interface IncomingEntry {
  /** Unique within the ticket, and always the same. */
  readonly key: string;
  readonly author: string;
  /** Plain text, up to 32,000 characters. */
  readonly text: string;
}

/** What help desks tell, for any number of processes: each event is worked once, each entry comes once. */
export class HelpDeskInbox {
  readonly #db: Kysely<Schema>;
  readonly #support: SupportActivity;

  constructor(db: Kysely<Schema>, support: SupportActivity) {
    this.#db = db;
    this.#support = support;
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
   * All of its events are worked with it.
   */
  async claim(helpDesk: string, lease: number): Promise<{helpDeskTicketId: string; attempts: number} | undefined> {
    const {rows} = await sql<{helpDeskTicketId: string; attempts: number}>`
      with chosen as (
        select help_desk_ticket_id from help_desk_events
        where help_desk = ${helpDesk} and state = 'new' and next_at <= clock_timestamp()
        order by next_at limit 1 for update skip locked
      )
      update help_desk_events event set attempts = attempts + 1,
        next_at = clock_timestamp() + ${lease} * interval '1 ms'
      from chosen where event.help_desk = ${helpDesk} and event.state = 'new'
        and event.help_desk_ticket_id = chosen.help_desk_ticket_id and event.next_at <= clock_timestamp()
      returning event.help_desk_ticket_id as "helpDeskTicketId", event.attempts`.execute(this.#db);
    return rows[0];
  }

  /** Ends the events of a ticket that were in work and came before `until` (this database's clock): no later one is missed. */
  async finish(helpDesk: string, helpDeskTicketId: string, until: Date): Promise<void> {
    await this.#events(helpDesk, helpDeskTicketId)
      .set({state: 'done'})
      .where('attempts', '>', 0)
      .where('received_at', '<=', until)
      .execute();
    // Long after a help desk would tell the same once more.
    await this.#db
      .deleteFrom('help_desk_events')
      .where('state', '<>', 'new')
      .where('received_at', '<', sql<Date>`now() - interval '30 days'`)
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
      select extract(epoch from min(next_at) - clock_timestamp())::float8 * 1000 as ms
      from help_desk_events where help_desk = ${helpDesk} and state = 'new'`.execute(this.#db);
    return rows[0]?.ms ?? undefined;
  }

  /** The database's clock. */
  async now(): Promise<Date> {
    return (await sql<{now: Date}>`select clock_timestamp() as now`.execute(this.#db)).rows[0]!.now;
  }

  /** Our ticket behind one of the help desk's; `undefined` where it is none of ours. */
  async ticketOf(helpDesk: string, helpDeskTicketId: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('help_desk_tickets')
      .select('ticket_id')
      .where('help_desk', '=', helpDesk)
      .where('help_desk_ticket_id', '=', helpDeskTicketId)
      .executeTakeFirst();
    return row?.ticket_id;
  }

  /** Which of these tickets of a help desk are known to be tickets of ours. */
  async knownAmong(helpDesk: string, helpDeskTicketIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (helpDeskTicketIds.length === 0) return new Set();
    const rows = await this.#db
      .selectFrom('help_desk_tickets')
      .select('help_desk_ticket_id as id')
      .where('help_desk', '=', helpDesk)
      .where('help_desk_ticket_id', '=', sql<string>`any(${helpDeskTicketIds})`)
      .execute();
    return new Set(rows.map(({id}) => id));
  }

  /** Whether the job is one of the ticket's: then an entry that refers to it comes from here. */
  async isOwn(ticketId: string, jobId: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('forwarding_jobs')
      .select('id')
      .where('ticket_id', '=', ticketId)
      .where('id', '=', jobId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Whether an entry has come before. */
  async has(ticketId: string, key: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('help_desk_entries')
      .select('entry_key')
      .where('ticket_id', '=', ticketId)
      .where('entry_key', '=', key)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Adds what support has written to the conversation, once. Gives whether it was new. */
  addEntry(ticketId: string, {key, author, text}: IncomingEntry): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const messageId = randomUUID();
      const {numInsertedOrUpdatedRows = 0n} = await transaction
        .insertInto('help_desk_entries')
        .values({ticket_id: ticketId, entry_key: key, message_id: null})
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return false;
      await this.#support.answerInside(transaction, {ticketId, agentName: author, text, messageId});
      await transaction
        .updateTable('help_desk_entries')
        .set({message_id: messageId})
        .where('ticket_id', '=', ticketId)
        .where('entry_key', '=', key)
        .execute();
      return true;
    });
  }

  /**
   * Sets the help desk's status. Not while a change of ours is still on its way there: that is newer than what the
   * help desk says. A duplicate that is closed there, too, keeps the name that says where it went.
   */
  async setStatus(helpDesk: string, ticketId: string, status: Status): Promise<void> {
    await this.#support.setStatusAsAgent(ticketId, status, {
      by: {kind: 'help-desk', id: helpDesk},
      unless: async (transaction, ticket) =>
        (ticket.merged_into !== null && status.type === 'closed') || (await isStatusOnItsWay(transaction, ticketId)),
    });
  }

  #events(helpDesk: string, helpDeskTicketId: string) {
    return this.#db
      .updateTable('help_desk_events')
      .where('help_desk', '=', helpDesk)
      .where('help_desk_ticket_id', '=', helpDeskTicketId)
      .where('state', '=', 'new');
  }
}

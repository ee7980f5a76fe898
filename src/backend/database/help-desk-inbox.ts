import {randomUUID} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {Status} from '../../contract/ticket.ts';
import {attachFetched} from './help-desk-files.ts';
import {lockTicketOfAnyPartner} from './lock-ticket.ts';
import {addOutsideMessage} from './outside-message.ts';
import type {Schema} from './schema.ts';
import type {SupportActivity} from './support-activity.ts';

/** Who has written something: support, or somebody else, with the address where the help desk knows it. */
export type EntryWriter = {readonly is: 'support'} | {readonly is: 'outside'; readonly email: string | undefined};

/** Something in a help desk for everybody to see. */
export interface IncomingEntry {
  /** Unique within the ticket, and always the same. */
  readonly key: string;
  /** Name; `''` where the help desk knows none. */
  readonly author: string;
  readonly writer: EntryWriter;
  /** Plain text, up to 32,000 characters. */
  readonly text: string;
}

/** Takes over what is in help desks, for any number of processes: each entry comes once. */
export class HelpDeskInbox {
  readonly #db: Kysely<Schema>;
  readonly #support: SupportActivity;

  constructor(db: Kysely<Schema>, support: SupportActivity) {
    this.#db = db;
    this.#support = support;
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

  /** Adds an entry with its fetched files to the conversation, once. Gives whether it was new. */
  addEntry(
    ticketId: string,
    {key, author, writer, text}: IncomingEntry,
    uploadIds: readonly string[] = [],
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const messageId = randomUUID();
      const {numInsertedOrUpdatedRows = 0n} = await transaction
        .insertInto('help_desk_entries')
        .values({ticket_id: ticketId, entry_key: key, message_id: null})
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return false;
      if (writer.is === 'support') {
        await this.#support.answerInside(transaction, {ticketId, agentName: author || 'Zoho Support', text, messageId});
      } else {
        await addOutsideMessage(transaction, {id: messageId, ticketId, name: author, email: writer.email, text});
      }
      await attachFetched(transaction, {ticketId, messageId}, uploadIds);
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
   * Sets the status that the help desk told when it was asked at `asOf` (this database's clock). Not where it was asked
   * again since, nor where a change of ours had not arrived there by then: either is newer. A duplicate that is closed
   * there, too, keeps the name that says where it went.
   */
  async setStatus(helpDesk: string, ticketId: string, status: Status, asOf: Date): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      // Before all else, so that no change of ours comes in between.
      if (!(await lockTicketOfAnyPartner(transaction, ticketId))) return;
      const newest = await transaction
        .updateTable('help_desk_tickets')
        .set({status_as_of: asOf})
        .where('ticket_id', '=', ticketId)
        .where('status_as_of', '<=', asOf)
        .executeTakeFirst();
      if (newest.numUpdatedRows === 0n) return;
      const newer = await transaction
        .selectFrom('forwarding_jobs')
        .select('id')
        .where('ticket_id', '=', ticketId)
        .where('kind', '=', 'change_status')
        .where((where) => where.or([where('state', 'not in', ['done', 'dead']), where('finished_at', '>', asOf)]))
        .executeTakeFirst();
      if (newer) return;
      await this.#support.setStatusInside(transaction, ticketId, status, {
        by: {kind: 'help-desk', id: helpDesk},
        unless: ({merged_into}) => merged_into !== null && status.type === 'closed',
      });
    });
  }
}

import {sql, type Kysely, type Transaction} from 'kysely';
import type {TicketChange} from '../../contract/ticket-change.ts';
import type {TicketFilter} from '../../contract/ticket-filter.ts';
import type {Ticket, TicketDetails} from '../../contract/ticket.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {attachmentsOf} from './attachments.ts';
import {changeStatus} from './change-status.ts';
import {conversationOf} from './conversation-of.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import {openTicket} from './open-ticket.ts';
import type {Reader, Requester} from './reader.ts';
import {rememberUser} from './remember-user.ts';
import type {Schema} from './schema.ts';
import {selectTickets} from './select-tickets.ts';
import {conditionsOf} from './ticket-conditions.ts';
import {ticketFromRow} from './ticket-from-row.ts';

/** `replayed`: the key came with the same draft before. `key_reused`: it came with another one. */
export type Opened =
  {readonly outcome: 'opened' | 'replayed'; readonly ticket: Ticket} | {readonly outcome: 'key_reused'};

/** Where a page ends: the next one starts behind this ticket. */
export interface TicketPosition {
  readonly lastActivityAt: Date;
  readonly id: string;
}

export interface TicketRange {
  /** Number of tickets, at least 1. */
  readonly limit: number;
  readonly after?: TicketPosition;
  /** Default: all tickets. */
  readonly filter?: TicketFilter;
}

export interface TicketSlice {
  readonly tickets: readonly Ticket[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: TicketPosition;
}

/** Tickets of one region. Every call names the reader, and sees and touches nothing of any other partner. */
export class Tickets {
  readonly #db: Kysely<Schema>;
  readonly #settings: SupportSettings;

  constructor(db: Kysely<Schema>, settings: SupportSettings) {
    this.#db = db;
    this.#settings = settings;
  }

  /**
   * Opens a ticket, once for `key` (a UUID), however often and wherever it comes at the same time. Rejects with an
   * `UnusableUpload`, and opens none, where one of its files can't go with it; with a `CustomerQuotaExceeded` where
   * the partner has named too many customers.
   */
  open(requester: Requester, key: string, draft: TicketDraft): Promise<Opened> {
    return this.#db.transaction().execute(async (transaction): Promise<Opened> => {
      const bodyHash = hashOfDraft(draft);
      const row = await openTicket(transaction, requester, {key, bodyHash, channel: 'widget', draft}, this.#settings);
      if (!row) return ofKey(transaction, requester, key, bodyHash);
      await rememberUser(transaction, requester);
      return {outcome: 'opened', ticket: ticketFromRow(row, false)};
    });
  }

  /** The partner's tickets, newest activity first. Tickets that come in meanwhile shift no later page. */
  async list(reader: Reader, {limit, after, filter = {}}: TicketRange): Promise<TicketSlice> {
    let query = selectTickets(this.#db, reader);
    for (const condition of conditionsOf(filter)) query = query.where(condition);
    if (after) {
      query = query.where(sql<boolean>`(last_activity_at, id) < (${after.lastActivityAt}, ${after.id})`);
    }
    const rows = await query
      // As the partners' own index is ordered.
      .orderBy('last_activity_at', (order) => order.desc().nullsLast())
      .orderBy('id', (order) => order.desc().nullsLast())
      .limit(limit + 1)
      .execute();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      tickets: page.map((row) => ticketFromRow(row, row.unread)),
      ...(last && rows.length > limit && {next: {lastActivityAt: last.last_activity_at, id: last.id}}),
    };
  }

  /** The partner's ticket, or `undefined`: also where it is another partner's. `id` is a UUID. */
  async find(reader: Reader, id: string): Promise<TicketDetails | undefined> {
    const row = await selectTickets(this.#db, reader).where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    // After the ticket, never before: so nothing that `lastActivityAt` covers can be missing here.
    const conversation = await conversationOf(this.#db, reader.partner, id);
    const attachments = (await attachmentsOf(this.#db, {ticketIds: [id]})).get(id) ?? [];
    return {...ticketFromRow(row, row.unread), attachments: [...attachments], conversation};
  }

  /** Closes or reopens a ticket; what is so already stays as it is. `undefined` where {@link find} finds none. */
  async change(requester: Requester, id: string, {status}: TicketChange): Promise<Ticket | undefined> {
    return this.#db.transaction().execute(async (transaction) => {
      await changeStatus(transaction, requester, id, status);
      const row = await selectTickets(transaction, requester).where('id', '=', id).executeTakeFirst();
      return row && ticketFromRow(row, row.unread);
    });
  }
}

async function ofKey(
  transaction: Transaction<Schema>,
  requester: Requester,
  key: string,
  bodyHash: Buffer,
): Promise<Opened> {
  const row = await selectTickets(transaction, requester)
    .where('requester_sub', '=', requester.sub)
    .where('idempotency_key', '=', key)
    .executeTakeFirstOrThrow();
  return row.body_hash.equals(bodyHash)
    ? {outcome: 'replayed', ticket: ticketFromRow(row, row.unread)}
    : {outcome: 'key_reused'};
}

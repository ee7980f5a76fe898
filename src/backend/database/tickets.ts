import {randomUUID} from 'node:crypto';
import {sql, type Kysely, type Transaction} from 'kysely';
import {regionOf} from '../../contract/data-centers.ts';
import type {Ticket, TicketDraft} from '../../contract/ticket.ts';
import {bindUploads} from './bind-uploads.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import type {Schema} from './schema.ts';
import {ticketFromRow} from './ticket-from-row.ts';

/** Who files a ticket, as the token says: ZUID, name, address. */
export interface Requester {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
}

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
}

export interface TicketSlice {
  readonly tickets: readonly Ticket[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: TicketPosition;
}

/** Tickets of one region. Every call names the partner, and sees and touches nothing of any other. */
export class Tickets {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Opens a ticket, once for `key` (a UUID), however often and wherever it comes at the same time. Throws an
   * `UnusableUpload`, and opens nothing, where one of its files can't go with it.
   */
  open(partner: string, requester: Requester, key: string, draft: TicketDraft): Promise<Opened> {
    return this.#db.transaction().execute(async (transaction): Promise<Opened> => {
      const bodyHash = hashOfDraft(draft);
      // Waits for another process that is just opening a ticket for the same key, and then does nothing.
      const row = await transaction
        .insertInto('tickets')
        .values({
          id: randomUUID(),
          number: nextNumber(draft),
          partner,
          requester_sub: requester.sub,
          requester_name: requester.name,
          requester_email: requester.email,
          idempotency_key: key,
          body_hash: bodyHash,
          ...columnsOf(draft),
        })
        .onConflict((conflict) => conflict.constraint('one_ticket_for_a_key').doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!row) return ofKey(transaction, partner, requester, key, bodyHash);
      await addForwardingJob(transaction, row.id);
      await bindUploads(transaction, {partner, sub: requester.sub}, draft.uploads, {ticketId: row.id});
      return {outcome: 'opened', ticket: ticketFromRow(row)};
    });
  }

  /** The partner's tickets, newest activity first. Tickets that come in meanwhile shift no later page. */
  async list(partner: string, {limit, after}: TicketRange): Promise<TicketSlice> {
    let query = this.#db.selectFrom('tickets').selectAll().where('partner', '=', partner);
    if (after) {
      query = query.where(sql<boolean>`(last_activity_at, id) < (${after.lastActivityAt}, ${after.id})`);
    }
    const rows = await query
      .orderBy('last_activity_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      tickets: page.map(ticketFromRow),
      ...(last && rows.length > limit && {next: {lastActivityAt: last.last_activity_at, id: last.id}}),
    };
  }

  /** The partner's ticket, or `undefined`: also where it is another partner's. `id` is a UUID. */
  async find(partner: string, id: string): Promise<Ticket | undefined> {
    const row = await this.#db
      .selectFrom('tickets')
      .selectAll()
      .where('partner', '=', partner)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && ticketFromRow(row);
  }
}

function columnsOf(draft: TicketDraft) {
  return {
    data_center: draft.dataCenter,
    service: draft.service,
    service_name: draft.serviceName ?? null,
    organization_id: draft.organizationId,
    customer_email: draft.customer.email ?? null,
    customer_zuid: draft.customer.zuid ?? null,
    customer_zoid: draft.customer.zoid ?? null,
    subject: draft.subject,
    description: draft.description,
  };
}

function nextNumber({dataCenter}: TicketDraft) {
  const region = regionOf(dataCenter);
  if (!region) throw new Error('A data center without a backend has no ticket numbers.');
  return sql<string>`${region.toUpperCase()} || '-' || nextval('ticket_number')`;
}

async function ofKey(
  transaction: Transaction<Schema>,
  partner: string,
  {sub}: Requester,
  key: string,
  bodyHash: Buffer,
): Promise<Opened> {
  const row = await transaction
    .selectFrom('tickets')
    .selectAll()
    .where('partner', '=', partner)
    .where('requester_sub', '=', sub)
    .where('idempotency_key', '=', key)
    .executeTakeFirstOrThrow();
  return row.body_hash.equals(bodyHash) ? {outcome: 'replayed', ticket: ticketFromRow(row)} : {outcome: 'key_reused'};
}

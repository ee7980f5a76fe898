import {randomUUID} from 'node:crypto';
import {sql, type Kysely, type Transaction} from 'kysely';
import type {Commitment} from '../../contract/commitment.ts';
import type {Severity, Status, Ticket, TicketDraft} from '../../contract/ticket.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';
import {ticketColumns} from './ticket-columns.ts';

/** A ticket that was filed and answered elsewhere, with the times that it had there. */
export interface ImportedTicket {
  readonly requester: Requester;
  readonly draft: TicketDraft;
  readonly receivedAt: Date;
  readonly status: Status;
  readonly severity: Severity;
  readonly waitingFor: Ticket['waitingFor'];
  readonly commitments: readonly Commitment[];
  /** Oldest first, none before `receivedAt`. */
  readonly messages: readonly ImportedMessage[];
  /** ZUIDs of the partner's users who have seen all of it. */
  readonly seenBy: readonly string[];
}

export interface ImportedMessage {
  /** `sub` is the ZUID of a partner's user; support has none. */
  readonly author: {readonly name: string; readonly sub?: string};
  readonly text: string;
  readonly at: Date;
}

/** Stores `tickets` in their order, all or none. A help desk has them already or never will: no job is made. */
export async function importTickets(db: Kysely<Schema>, tickets: readonly ImportedTicket[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const ticket of tickets) await importTicket(transaction, ticket);
  });
  // Until PostgreSQL counts them by itself, after a minute or later, it would read the tables as if they were empty.
  await sql`analyze tickets, messages, ticket_reads`.execute(db);
}

async function importTicket(transaction: Transaction<Schema>, ticket: ImportedTicket): Promise<void> {
  const {requester, draft, receivedAt, messages} = ticket;
  const id = randomUUID();
  const lastActivityAt = messages.at(-1)?.at ?? receivedAt;
  await transaction
    .insertInto('tickets')
    .values({
      id,
      ...ticketColumns(requester, draft),
      idempotency_key: randomUUID(),
      body_hash: hashOfDraft(draft),
      status_type: ticket.status.type,
      status_name: ticket.status.name,
      severity: ticket.severity,
      waiting_for: ticket.waitingFor,
      commitments: JSON.stringify(ticket.commitments),
      received_at: receivedAt,
      last_activity_at: lastActivityAt,
      last_support_activity_at: messages.findLast(({author}) => author.sub === undefined)?.at ?? null,
    })
    .execute();
  for (const message of messages) await importMessage(transaction, {id, partner: requester.partner}, message);
  for (const sub of ticket.seenBy) {
    await transaction
      .insertInto('ticket_reads')
      .values({partner: requester.partner, user_sub: sub, ticket_id: id, seen_at: lastActivityAt})
      .execute();
  }
}

async function importMessage(
  transaction: Transaction<Schema>,
  {id, partner}: {readonly id: string; readonly partner: string},
  {author, text, at}: ImportedMessage,
): Promise<void> {
  await transaction
    .insertInto('messages')
    .values({
      id: randomUUID(),
      ticket_id: id,
      partner,
      author_name: author.name,
      author_role: author.sub === undefined ? 'agent' : 'partner',
      author_sub: author.sub ?? null,
      text,
      at,
    })
    .execute();
}

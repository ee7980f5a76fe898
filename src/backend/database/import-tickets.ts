import {randomUUID} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {AgentTicket} from '../../contract/agent-ticket.ts';
import type {Commitment} from '../../contract/commitment.ts';
import type {Severity, Status, Ticket} from '../../contract/ticket.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';
import {ticketColumns} from './ticket-columns.ts';

/** A ticket that was filed and answered elsewhere, with the times that it had there. */
export interface ImportedTicket {
  readonly requester: Requester;
  /** By e-mail, `organizationId` may be empty and `customer` without any property. */
  readonly draft: TicketDraft;
  /** Default: widget. */
  readonly channel?: AgentTicket['channel'];
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
  const known = tickets.map((ticket) => ({id: randomUUID(), ticket}));
  await db.transaction().execute(async (transaction) => {
    for (const rows of portionsOf(known.map(ticketRow))) {
      await transaction.insertInto('tickets').values(rows).execute();
    }
    for (const rows of portionsOf(known.flatMap(messageRows))) {
      await transaction.insertInto('messages').values(rows).execute();
    }
    for (const rows of portionsOf(known.flatMap(readRows))) {
      await transaction.insertInto('ticket_reads').values(rows).execute();
    }
  });
  // Until PostgreSQL counts them by itself, after a minute or later, it would read the tables as if they were empty.
  await sql`analyze tickets, messages, ticket_reads`.execute(db);
}

/** Rows of one statement: each value is a parameter, of which PostgreSQL takes 65,535. */
const mostRows = 1000;

function* portionsOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += mostRows) yield rows.slice(start, start + mostRows);
}

interface Known {
  readonly id: string;
  readonly ticket: ImportedTicket;
}

function ticketRow({id, ticket}: Known) {
  const {requester, draft, channel = 'widget', receivedAt, messages} = ticket;
  return {
    id,
    ...ticketColumns(requester, draft),
    channel,
    idempotency_key: randomUUID(),
    body_hash: hashOfDraft(draft),
    status_type: ticket.status.type,
    status_name: ticket.status.name,
    severity: ticket.severity,
    // Whose customer it is, the workflow finds out once somebody names one.
    severity_shown: channel === 'widget',
    waiting_for: ticket.waitingFor,
    commitments: JSON.stringify(ticket.commitments),
    received_at: receivedAt,
    last_activity_at: lastActivityOf(ticket),
    last_support_activity_at: messages.findLast(({author}) => author.sub === undefined)?.at ?? null,
  };
}

function messageRows({id, ticket}: Known) {
  return ticket.messages.map(({author, text, at}) => ({
    id: randomUUID(),
    ticket_id: id,
    partner: ticket.requester.partner,
    author_name: author.name,
    author_role: author.sub === undefined ? ('agent' as const) : ('partner' as const),
    author_sub: author.sub ?? null,
    text,
    at,
  }));
}

function readRows({id, ticket}: Known) {
  const {partner} = ticket.requester;
  return ticket.seenBy.map((sub) => ({partner, user_sub: sub, ticket_id: id, seen_at: lastActivityOf(ticket)}));
}

function lastActivityOf({messages, receivedAt}: ImportedTicket): Date {
  return messages.at(-1)?.at ?? receivedAt;
}

import {randomUUID} from 'node:crypto';
import type {Selectable, Transaction, Updateable} from 'kysely';
import type {Commitment} from '../../contract/commitment.ts';
import type {Status} from '../../contract/ticket.ts';
import {markMet} from '../commitments/mark-met.ts';
import {addAnswerMail} from './email-jobs.ts';
import type {LockedTicket} from './lock-ticket.ts';
import type {MessagesTable} from './messages-table.ts';
import type {Schema} from './schema.ts';
import type {TicketsTable} from './tickets-table.ts';

type Change = Updateable<TicketsTable>;

export interface NewAnswer {
  /** As the partner is to read it. */
  readonly agentName: string;
  /** Plain text, up to 32,000 characters. */
  readonly text: string;
  /** Default: a new one. */
  readonly id?: string;
  /** Where an agent of ours wrote it, once for its key. */
  readonly once?: {readonly agentId: string; readonly key: string; readonly bodyHash: Buffer};
}

/** Adds what support answers, and the mail that tells who asked by mail; `undefined` where the agent's key has added an answer before. */
export async function insertAnswer(
  transaction: Transaction<Schema>,
  ticket: LockedTicket,
  {id = randomUUID(), agentName, text, once}: NewAnswer,
): Promise<Selectable<MessagesTable> | undefined> {
  const row = await transaction
    .insertInto('messages')
    .values({
      id,
      ticket_id: ticket.id,
      partner: ticket.partner,
      author_name: agentName,
      author_role: 'agent',
      author_sub: null,
      agent_id: once?.agentId ?? null,
      idempotency_key: once?.key ?? null,
      body_hash: once?.bodyHash ?? null,
      text,
      at: ticket.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (row) await addAnswerMail(transaction, ticket, row.id);
  return row;
}

/** It is the partner's turn now, unless the ticket is closed, and the first response has been given. */
export function afterAnswer(ticket: LockedTicket): Change {
  return {
    ...touchedBySupport(ticket),
    waiting_for: ticket.status_type === 'closed' ? 'nobody' : 'partner',
    ...met(ticket, ({kind}) => kind === 'first-response'),
  };
}

/** `undefined` where the ticket has this status. One that support closes has nothing left to be promised. */
export function toStatus(ticket: LockedTicket, {type, name}: Status): Change | undefined {
  if (ticket.status_type === type && ticket.status_name === name) return undefined;
  const reopened = ticket.status_type === 'closed' && type !== 'closed';
  return {
    ...touchedBySupport(ticket),
    status_type: type,
    status_name: name,
    ...(type === 'closed' && {waiting_for: 'nobody' as const, ...met(ticket, () => true)}),
    // What is open again is a ticket of its own.
    ...(reopened && {waiting_for: 'support' as const, merged_into: null}),
  };
}

function touchedBySupport({now}: LockedTicket): Change {
  return {last_activity_at: now, last_support_activity_at: now};
}

/** Both lists: which one its partner sees must make no difference. */
function met(ticket: LockedTicket, which: (commitment: Commitment) => boolean): Change {
  return {
    commitments: JSON.stringify(markMet(ticket.commitments, ticket.now, which)),
    ordinary_commitments: JSON.stringify(markMet(ticket.ordinary_commitments, ticket.now, which)),
  };
}

import {randomUUID} from 'node:crypto';
import type {Kysely, Selectable, Transaction} from 'kysely';
import type {Message} from '../../contract/conversation.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import {attachmentsOf} from './attachments.ts';
import {auditStatus} from './audit-status.ts';
import type {Actor} from './audit-trail.ts';
import {bindUploads} from './bind-uploads.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {hashOfDraft} from './hash-of-draft.ts';
import {lockTicket, type LockedTicket} from './lock-ticket.ts';
import {messageFromRow} from './message-from-row.ts';
import type {MessagesTable} from './messages-table.ts';
import type {Requester} from './reader.ts';
import {rememberUser} from './remember-user.ts';
import type {Schema} from './schema.ts';
import {ticketStatuses} from './ticket-statuses.ts';

/**
 * `replayed`: the key came with the same reply to the same ticket before. `key_reused`: it came with another one.
 * `not_found`: the partner has no such ticket.
 */
export type Replied =
  | {readonly outcome: 'stored' | 'replayed'; readonly message: Message}
  | {readonly outcome: 'key_reused'}
  | {readonly outcome: 'not_found'};

/** What partners answer. */
export class Replies {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Adds a reply, once for `key` (a UUID), however often and wherever it comes at the same time; reopens the ticket
   * where it is closed. Rejects with an `UnusableUpload`, and adds none, where one of its files can't go with it.
   */
  add(author: Requester, ticketId: string, key: string, draft: ReplyDraft): Promise<Replied> {
    return this.#db.transaction().execute(async (transaction): Promise<Replied> => {
      const replied = await addReply(transaction, author, ticketId, key, draft);
      if (replied.outcome === 'stored') await rememberUser(transaction, author);
      return replied;
    });
  }
}

/** {@link Replies.add} inside a transaction, by whatever channel the reply comes. Default: the widget. */
export async function addReply(
  transaction: Transaction<Schema>,
  author: Requester,
  ticketId: string,
  key: string,
  draft: ReplyDraft,
  channel: 'partner' | 'email' = 'partner',
): Promise<Replied> {
  const ticket = await lockTicket(transaction, {partner: author.partner, ticketId});
  if (!ticket) return {outcome: 'not_found'};
  const bodyHash = hashOfDraft({ticketId, ...draft});
  const row = await insertOnce(transaction, {author, ticket, key, bodyHash, text: draft.text});
  if (!row) return ofKey(transaction, author, key, bodyHash);
  await bindUploads(transaction, author, draft.uploads, {ticketId, messageId: row.id});
  await addForwardingJob(transaction, ticketId, {kind: 'reply', messageId: row.id});
  await passTurnToSupport(transaction, ticket, {kind: channel, id: author.sub, name: author.name});
  return {outcome: 'stored', message: await withAttachments(transaction, row)};
}

interface NewReply {
  readonly author: Requester;
  readonly ticket: LockedTicket;
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly text: string;
}

function insertOnce(
  transaction: Transaction<Schema>,
  {author, ticket, key, bodyHash, text}: NewReply,
): Promise<Selectable<MessagesTable> | undefined> {
  return transaction
    .insertInto('messages')
    .values({
      id: randomUUID(),
      ticket_id: ticket.id,
      partner: author.partner,
      author_name: author.name,
      author_role: 'partner',
      author_sub: author.sub,
      text,
      at: ticket.now,
      idempotency_key: key,
      body_hash: bodyHash,
    })
    .onConflict((conflict) => conflict.constraint('one_reply_for_a_key').doNothing())
    .returningAll()
    .executeTakeFirst();
}

/** A help desk reopens nothing for a comment, so it is told of both. */
async function passTurnToSupport(transaction: Transaction<Schema>, ticket: LockedTicket, by: Actor): Promise<void> {
  const isClosed = ticket.status_type === 'closed';
  await transaction
    .updateTable('tickets')
    .set({waiting_for: 'support', last_activity_at: ticket.now, ...(isClosed && ticketStatuses.open)})
    .where('id', '=', ticket.id)
    .execute();
  if (!isClosed) return;
  const {status_type: type, status_name: name} = ticketStatuses.open;
  await auditStatus(transaction, ticket, by, {type, name}, 'reply');
  await addForwardingJob(transaction, ticket.id, {kind: 'change_status', status: 'open'});
}

async function ofKey(
  transaction: Transaction<Schema>,
  {partner, sub}: Requester,
  key: string,
  bodyHash: Buffer,
): Promise<Replied> {
  const row = await transaction
    .selectFrom('messages')
    .selectAll()
    .where('partner', '=', partner)
    .where('author_sub', '=', sub)
    .where('idempotency_key', '=', key)
    .executeTakeFirstOrThrow();
  return row.body_hash?.equals(bodyHash)
    ? {outcome: 'replayed', message: await withAttachments(transaction, row)}
    : {outcome: 'key_reused'};
}

async function withAttachments(transaction: Transaction<Schema>, row: Selectable<MessagesTable>): Promise<Message> {
  const attachments = await attachmentsOf(transaction, {messageIds: [row.id]});
  return messageFromRow(row, attachments.get(row.id) ?? []);
}

import {createHash, randomUUID} from 'node:crypto';
import type {Kysely, Transaction} from 'kysely';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {addToAudit} from './audit-trail.ts';
import {addAcknowledgement} from './email-jobs.ts';
import type {RefusedFile} from './email-tables.ts';
import {ticketOfThread, type ThreadClues} from './email-threads.ts';
import {openTicket} from './open-ticket.ts';
import type {Requester} from './reader.ts';
import {addReply} from './replies.ts';
import type {Schema} from './schema.ts';

/** A mail of a partner's user, apart from what becomes of it. */
export interface ReceivedMail {
  readonly sender: Requester;
  /** Its Message-ID, or a hash where it has none that can be used. */
  readonly key: string;
  /** With its angle brackets, to answer in its thread. */
  readonly messageId: string | undefined;
  /** SHA-256 of what it says, to tell a repetition from another mail of the same name. */
  readonly bodyHash: Buffer;
  readonly refusedFiles: readonly RefusedFile[];
}

/** `replayed`: the same mail came before. `key_reused`: another one with its Message-ID did. */
export type Kept = 'stored' | 'replayed' | 'key_reused';

/** Mails of partners' users, each kept once, however often it is delivered. */
export class Inbox {
  readonly #db: Kysely<Schema>;
  readonly #settings: SupportSettings;

  constructor(db: Kysely<Schema>, settings: SupportSettings) {
    this.#db = db;
    this.#settings = settings;
  }

  /** What came of a mail that was kept before; `undefined` where none was. */
  async find({sender, key, bodyHash}: ReceivedMail): Promise<Exclude<Kept, 'stored'> | undefined> {
    const row = await this.#db
      .selectFrom('email_messages')
      .select('body_hash')
      .where('partner', '=', sender.partner)
      .where('key', '=', key)
      .executeTakeFirst();
    return row && (row.body_hash.equals(bodyHash) ? 'replayed' : 'key_reused');
  }

  /** The ticket of `partner` that a mail belongs to, if any. */
  findTicket(partner: string, clues: ThreadClues): Promise<string | undefined> {
    return ticketOfThread(this.#db, partner, clues);
  }

  /** Opens a ticket by a mail. The draft may name no customer, and `''` as its organization. */
  openTicket(mail: ReceivedMail, draft: TicketDraft): Promise<Kept> {
    return this.#keep(mail, async (transaction, emailId) => {
      const ticketId = randomUUID();
      if (!(await insertOnce(transaction, mail, {id: emailId, ticketId}))) return false;
      const key = uuidOf(mail);
      const opened = {id: ticketId, key, bodyHash: mail.bodyHash, channel: 'email', draft} as const;
      const row = await openTicket(transaction, mail.sender, opened, this.#settings);
      if (!row) throw new Error('A new mail has the key of a ticket that is there.');
      await audit(transaction, mail, ticketId);
      await addAcknowledgement(transaction, {ticketId, emailId});
      return true;
    });
  }

  /** Adds a mail to a ticket of the sender's partner, as a reply. Acknowledged only where there is something to tell. */
  addReply(mail: ReceivedMail, ticketId: string, draft: ReplyDraft): Promise<Kept> {
    return this.#keep(mail, async (transaction, emailId) => {
      if (!(await insertOnce(transaction, mail, {id: emailId, ticketId}))) return false;
      const replied = await addReply(transaction, mail.sender, ticketId, uuidOf(mail), draft, 'email');
      if (replied.outcome !== 'stored') throw new Error(`A new mail could not become a reply: ${replied.outcome}`);
      const change = {reply_id: replied.message.id};
      await transaction.updateTable('email_messages').set(change).where('id', '=', emailId).execute();
      await audit(transaction, mail, ticketId);
      if (mail.refusedFiles.length > 0) await addAcknowledgement(transaction, {ticketId, emailId});
      return true;
    });
  }

  async #keep(
    mail: ReceivedMail,
    store: (transaction: Transaction<Schema>, emailId: string) => Promise<boolean>,
  ): Promise<Kept> {
    const isStored = await this.#db.transaction().execute((transaction) => store(transaction, randomUUID()));
    return isStored ? 'stored' : (await this.find(mail))!;
  }
}

/** Waits for another process that is just storing the same mail. */
async function insertOnce(
  transaction: Transaction<Schema>,
  {sender, key, messageId, bodyHash, refusedFiles}: ReceivedMail,
  {id, ticketId}: {readonly id: string; readonly ticketId: string},
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await transaction
    .insertInto('email_messages')
    .values({
      id,
      partner: sender.partner,
      key,
      message_id: messageId ?? null,
      body_hash: bodyHash,
      ticket_id: ticketId,
      reply_id: null,
      refused_files: JSON.stringify(refusedFiles),
    })
    .onConflict((conflict) => conflict.constraint('one_mail_for_a_key').doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

async function audit(transaction: Transaction<Schema>, mail: ReceivedMail, ticketId: string): Promise<void> {
  const {sender, messageId, refusedFiles} = mail;
  const by = {kind: 'email', id: sender.sub, name: sender.name} as const;
  await addToAudit(transaction, ticketId, by, {action: 'email_received', details: {messageId, refusedFiles}});
}

/** The key of the ticket or reply that the mail becomes: the same for the same mail, as version 8 of RFC 9562 allows. */
function uuidOf({sender, key}: ReceivedMail): string {
  const hash = createHash('sha256').update(`${sender.partner}\n${key}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

import type {ColumnType, Generated} from 'kysely';

/** A mail that was taken: it opened a ticket, or it became a reply. */
export interface EmailMessagesTable {
  id: string;
  /** ZOID of the sender's partner. */
  partner: string;
  /** Its Message-ID, or a hash where it has none that can be used. Unique for `partner`. */
  key: string;
  /** With its angle brackets; null where it has none that can be used. */
  message_id: string | null;
  /** SHA-256 of what it says. */
  body_hash: Buffer;
  ticket_id: string;
  /** The message that it became; null where it opened the ticket. */
  reply_id: string | null;
  /** Written as JSON text. */
  refused_files: ColumnType<readonly RefusedFile[], string | undefined, never>;
  received_at: Generated<Date>;
}

/** A file of a mail that was not taken, and why: a code of the contract's problems. */
export interface RefusedFile {
  readonly name: string;
  readonly reason: string;
}

/** `unknown`: the connection broke when the relay may have had all of it; it is not sent a second time. */
export type EmailJobState = 'new' | 'sending' | 'sent' | 'unknown' | 'dead';

/** A mail to be sent. A row comes in the transaction that stores what it tells. */
export interface EmailJobsTable {
  /** Its Message-ID is made from it. */
  id: string;
  ticket_id: string;
  kind: 'acknowledgement' | 'answer';
  /** Of an `acknowledgement`: what it acknowledges. */
  email_id: string | null;
  /** Of an `answer`. */
  message_id: string | null;
  state: Generated<EmailJobState>;
  attempts: Generated<number>;
  next_attempt_at: Generated<Date>;
  claimed_at: Generated<Date | null>;
  /** What came of the last attempt: a reply code or an error's code, never words of a server. */
  outcome: Generated<string | null>;
  created_at: Generated<Date>;
  sent_at: Generated<Date | null>;
}

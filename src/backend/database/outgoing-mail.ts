import {sql, type Kysely, type Transaction} from 'kysely';
import type {EmailJobState, RefusedFile} from './email-tables.ts';
import type {Schema} from './schema.ts';

/** A mail that this process has to send now, and no other one does. */
export interface ClaimedMail {
  readonly id: string;
  readonly kind: 'acknowledgement' | 'answer';
  /** With this one. */
  readonly attempts: number;
  /** The requester's address, stored with the ticket. */
  readonly recipient: string;
  readonly ticket: {
    readonly number: string;
    readonly subject: string;
    readonly hasCustomer: boolean;
    readonly hasOrganization: boolean;
    readonly isReplyTo: boolean;
  };
  /** Of an answer. */
  readonly answer: {readonly agentName: string; readonly text: string} | undefined;
  readonly refusedFiles: readonly RefusedFile[];
  /** Message-IDs of the mails of its ticket, oldest first; the last is the one that it answers. */
  readonly thread: readonly string[];
}

export type SendingEnd =
  | {readonly state: 'sent' | 'unknown' | 'dead'; readonly outcome: string}
  /** To be tried again after so many seconds. */
  | {readonly state: 'new'; readonly outcome: string; readonly delay: number};

/** After this long without success nobody waits for it any more, as mail servers have it (RFC 5321, 4.5.4.1). */
const lifetime = '5 days';

/** Longer than any attempt takes: whoever claimed it is gone. */
const longestAttempt = '15 minutes';

/** Mails to be sent. Several processes may work at once. */
export class OutgoingMail {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Takes one mail that is due, or gives `undefined`. From then on it counts as being sent: should this process die,
   * nobody knows how far it has come, and it becomes `unknown` instead of being sent twice.
   */
  async claim(): Promise<ClaimedMail | undefined> {
    // What can't be read in the same transaction is not claimed either.
    return this.#db.transaction().execute(claimIn);
  }

  /** Notes what came of a claimed mail. */
  async finish(id: string, end: SendingEnd): Promise<void> {
    await this.#db
      .updateTable('email_jobs')
      .set({
        state: end.state,
        outcome: end.outcome.slice(0, 100),
        ...(end.state === 'sent' && {sent_at: sql`now()`}),
        ...(end.state === 'new' && {next_attempt_at: sql`now() + make_interval(secs => ${end.delay})`}),
      })
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .execute();
  }

  /** Ends what nobody works on any more, and what has become too old to be sent. Gives how many of each. */
  async giveUp(): Promise<{readonly unknown: number; readonly dead: number}> {
    const left = await this.#db
      .updateTable('email_jobs')
      .set({state: 'unknown', outcome: 'interrupted'})
      .where('state', '=', 'sending')
      .where('claimed_at', '<', sql<Date>`now() - ${sql.lit(longestAttempt)}::interval`)
      .executeTakeFirst();
    const old = await this.#db
      .updateTable('email_jobs')
      .set({state: 'dead'})
      .where('state', '=', 'new')
      .where('created_at', '<', sql<Date>`now() - ${sql.lit(lifetime)}::interval`)
      .executeTakeFirst();
    return {unknown: Number(left.numUpdatedRows), dead: Number(old.numUpdatedRows)};
  }

  /** How many mails are in each state. */
  async count(): Promise<Readonly<Partial<Record<EmailJobState, number>>>> {
    const rows = await this.#db
      .selectFrom('email_jobs')
      .select(['state', sql<number>`count(*)::int`.as('count')])
      .groupBy('state')
      .execute();
    return Object.fromEntries(rows.map(({state, count}) => [state, count]));
  }
}

async function claimIn(transaction: Transaction<Schema>): Promise<ClaimedMail | undefined> {
  const claimed = await transaction
    .updateTable('email_jobs')
    .set({state: 'sending', claimed_at: sql`now()`, attempts: sql`attempts + 1`})
    .where('id', '=', (query) =>
      query
        .selectFrom('email_jobs')
        .select('id')
        .where('state', '=', 'new')
        .where('next_attempt_at', '<=', sql<Date>`now()`)
        .orderBy('next_attempt_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
  if (!claimed) return undefined;
  const {id, kind, attempts, ticket_id, email_id, message_id} = claimed;
  const ticket = await transaction
    .selectFrom('tickets')
    .select(['number', 'subject', 'requester_email', 'organization_id'])
    .select(sql<boolean>`num_nonnulls(customer_email, customer_zuid, customer_zoid) > 0`.as('has_customer'))
    .where('id', '=', ticket_id)
    .executeTakeFirstOrThrow();
  const answer = await transaction
    .selectFrom('messages')
    .select(['author_name as agentName', 'text', 'at'])
    .where('id', '=', message_id)
    .executeTakeFirst();
  const mails = await transaction
    .selectFrom('email_messages')
    .select(['id', 'message_id', 'reply_id', 'refused_files', 'received_at'])
    .where('ticket_id', '=', ticket_id)
    .orderBy('received_at')
    .execute();
  const acknowledged = mails.find((mail) => mail.id === email_id);
  const until = acknowledged?.received_at ?? answer?.at ?? claimed.created_at;
  return {
    id,
    kind,
    attempts,
    recipient: ticket.requester_email,
    ticket: {
      number: ticket.number,
      subject: ticket.subject,
      hasCustomer: ticket.has_customer,
      hasOrganization: ticket.organization_id !== '',
      isReplyTo: acknowledged !== undefined && acknowledged.reply_id !== null,
    },
    answer: answer && {agentName: answer.agentName, text: answer.text},
    refusedFiles: acknowledged?.refused_files ?? [],
    thread: mails.filter((mail) => mail.received_at <= until).flatMap((mail) => mail.message_id ?? []),
  };
}

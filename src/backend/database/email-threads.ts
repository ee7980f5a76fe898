import type {Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** By what a mail may say to which ticket it belongs. */
export interface ThreadClues {
  /** Ids of mails that we sent. */
  readonly sent: readonly string[];
  /** Message-IDs that it refers to, with their angle brackets. */
  readonly messageIds: readonly string[];
  /** A ticket's number, such as `EU-10482`. */
  readonly number: string | undefined;
}

/**
 * The ticket of `partner` that a mail belongs to; `undefined` where it names none, and where it names another partner's.
 * What the mail answers counts more than what its subject says.
 */
export async function ticketOfThread(
  db: Kysely<Schema>,
  partner: string,
  {sent, messageIds, number}: ThreadClues,
): Promise<string | undefined> {
  const answered =
    sent.length > 0 &&
    (await db
      .selectFrom('email_jobs')
      .innerJoin('tickets', 'tickets.id', 'email_jobs.ticket_id')
      .select('tickets.id')
      .where('tickets.partner', '=', partner)
      .where('email_jobs.id', 'in', sent)
      .orderBy('email_jobs.created_at', 'desc')
      .executeTakeFirst());
  if (answered) return answered.id;
  const numbered =
    number !== undefined &&
    (await db
      .selectFrom('tickets')
      .select('id')
      .where('partner', '=', partner)
      .where('number', '=', number)
      .executeTakeFirst());
  if (numbered) return numbered.id;
  if (messageIds.length === 0) return undefined;
  const followed = await db
    .selectFrom('email_messages')
    .select('ticket_id')
    .where('partner', '=', partner)
    .where('message_id', 'in', messageIds)
    .orderBy('received_at', 'desc')
    .executeTakeFirst();
  return followed?.ticket_id;
}

import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** Notes that the receipt of a mail is to be acknowledged. Only inside the transaction that stores the mail. */
export async function addAcknowledgement(
  transaction: Transaction<Schema>,
  {ticketId, emailId}: {readonly ticketId: string; readonly emailId: string},
): Promise<void> {
  await transaction
    .insertInto('email_jobs')
    .values({id: randomUUID(), ticket_id: ticketId, kind: 'acknowledgement', email_id: emailId, message_id: null})
    .execute();
}

/**
 * Notes that a public answer of support is to be sent, where its ticket came by e-mail. Only inside the transaction that
 * stores the answer.
 */
export async function addAnswerMail(
  transaction: Transaction<Schema>,
  {id, channel}: {readonly id: string; readonly channel: 'widget' | 'email'},
  messageId: string,
): Promise<void> {
  if (channel !== 'email') return;
  await transaction
    .insertInto('email_jobs')
    .values({id: randomUUID(), ticket_id: id, kind: 'answer', email_id: null, message_id: messageId})
    .execute();
}

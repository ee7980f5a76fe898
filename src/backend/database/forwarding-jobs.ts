import type {Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** What a help desk has to be told of a ticket. */
export type ForwardingJob =
  | {readonly kind: 'open_ticket'}
  | {readonly kind: 'reply'; readonly messageId: string}
  | {readonly kind: 'note'; readonly noteId: string}
  /** Fields as they are when the job is done: service, organization, primary e-mail, severity, priority. */
  | {readonly kind: 'update_fields'}
  | {readonly kind: 'change_status'; readonly status: 'open' | 'closed'}
  /** By a job of its own, so that a bad file never holds up a ticket. */
  | {readonly kind: 'attachment'; readonly attachmentId: string};

/** Notes what is to be passed on. Only inside the transaction that stores it. */
export async function addForwardingJob(
  transaction: Transaction<Schema>,
  ticketId: string,
  job: ForwardingJob,
): Promise<void> {
  await transaction
    .insertInto('forwarding_jobs')
    .values({
      ticket_id: ticketId,
      kind: job.kind,
      ...(job.kind === 'reply' && {message_id: job.messageId}),
      ...(job.kind === 'note' && {note_id: job.noteId}),
      ...(job.kind === 'change_status' && {status_type: job.status}),
      ...(job.kind === 'attachment' && {attachment_id: job.attachmentId}),
    })
    .execute();
}

import type {Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** Notes that the ticket is to be passed on. Only inside the transaction that stores the ticket. */
export async function addForwardingJob(transaction: Transaction<Schema>, ticketId: string): Promise<void> {
  await transaction.insertInto('forwarding_jobs').values({ticket_id: ticketId, kind: 'open_ticket'}).execute();
}

/** Notes that a file is to be passed on, by a job of its own. Only inside the transaction that binds the file. */
export async function addAttachmentJob(
  transaction: Transaction<Schema>,
  ticketId: string,
  attachmentId: string,
): Promise<void> {
  await transaction
    .insertInto('forwarding_jobs')
    .values({ticket_id: ticketId, kind: 'attachment', attachment_id: attachmentId})
    .execute();
}

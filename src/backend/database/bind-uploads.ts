import {sql, type Selectable, type Transaction} from 'kysely';
import {addForwardingJob} from './forwarding-jobs.ts';
import type {Schema} from './schema.ts';
import {UnusableUpload, type UploadFault} from './unusable-upload.ts';
import type {UploadOwner} from './uploads.ts';
import type {UploadsTable} from './uploads-table.ts';

/** What the files come with: a ticket itself, or one of its replies. */
export interface BindingTarget {
  readonly ticketId: string;
  readonly messageId?: string;
}

/**
 * Makes uploads the attachments of a ticket or a reply, in this order, and notes that each is to be passed
 * on. Only inside the transaction that stores the ticket or the reply: all of it or nothing. Throws an
 * {@link UnusableUpload} for the first that its owner can't use, which must end the transaction. An upload
 * can be bound once; a second transaction that wants it waits here for the first one's end.
 */
export async function bindUploads(
  transaction: Transaction<Schema>,
  {partner, sub}: UploadOwner,
  uploadIds: readonly string[],
  {ticketId, messageId}: BindingTarget,
): Promise<void> {
  if (uploadIds.length === 0) return;
  const rows = await transaction
    .selectFrom('uploads')
    .selectAll()
    .select(sql<boolean>`expires_at <= now()`.as('overdue'))
    .where('id', 'in', uploadIds)
    .where('partner', '=', partner)
    .where('owner_sub', '=', sub)
    // In one order everywhere, so that two transactions with the same files never wait for each other.
    .orderBy('id')
    .forUpdate()
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const [place, uploadId] of uploadIds.entries()) {
    const id = uploadId.toLowerCase();
    const fault = faultOf(byId.get(id));
    if (fault) throw new UnusableUpload(fault, place);
    byId.delete(id);
    await transaction
      .updateTable('uploads')
      .set({ticket_id: ticketId, message_id: messageId ?? null, place})
      .where('id', '=', id)
      .execute();
    await addForwardingJob(transaction, ticketId, {kind: 'attachment', attachmentId: id});
  }
}

function faultOf(row: (Selectable<UploadsTable> & {overdue: boolean}) | undefined): UploadFault | undefined {
  if (!row || row.ticket_id !== null || row.state === 'removed') return 'unknown';
  if (row.state === 'refused' || row.state === 'infected') return row.state;
  if (row.state === 'expired' || row.overdue) return 'expired';
  return row.state === 'finished' ? undefined : 'incomplete';
}

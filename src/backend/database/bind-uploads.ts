import type {Transaction} from 'kysely';
import type {Reader} from './reader.ts';
import {RefusedUploads} from './refused-uploads.ts';
import type {Schema} from './schema.ts';

/** What uploads become part of. */
export interface UploadTarget {
  readonly ticketId: string;
  /** For those of a reply. */
  readonly messageId?: string;
}

/**
 * Makes finished uploads of the user part of a ticket or a reply. Only inside the transaction that stores it:
 * one upload that is refused, by {@link RefusedUploads}, takes all of it back. No route takes files yet, so that
 * there is no upload that a draft could name.
 */
export async function bindUploads(
  _transaction: Transaction<Schema>,
  _owner: Reader,
  uploads: readonly string[],
  _target: UploadTarget,
): Promise<void> {
  if (uploads.length > 0) throw new RefusedUploads([...uploads.keys()]);
}

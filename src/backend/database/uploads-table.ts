import type {Generated} from 'kysely';
import type {AttachmentType} from '../../contract/attachment-limits.ts';

/**
 * `open`: bytes are still to come. `finished`: complete and judged. `refused` by its content, `infected` by
 * the scanner, `expired` unused, `removed` by its owner: these four have no files, or soon none, and their
 * rows stay for a while to give the right answer.
 */
export type UploadState = 'open' | 'finished' | 'refused' | 'infected' | 'expired' | 'removed';

/** A file, from the announcement of its upload on. Bound to a ticket it is an attachment, and never expires. */
export interface UploadsTable {
  id: string;
  /** ZOID and ZUID of who sent it; nobody else may use it. */
  partner: string;
  owner_sub: string;
  /** Random: says nothing of the file, and nobody outside learns it. */
  storage_name: string;
  name: string;
  /** Bytes announced, and bytes that are there. */
  size: number;
  received: Generated<number>;
  /** By content, once it is complete. */
  type: AttachmentType | null;
  state: Generated<UploadState>;
  files_removed: Generated<boolean>;
  created_at: Generated<Date>;
  expires_at: Date;
  ticket_id: string | null;
  /** The reply that it came with; none where it came with the ticket itself. */
  message_id: string | null;
  /** Place among the files that it came with, from 0. */
  place: number | null;
}

/** What one request brought. A byte counts when its part stands here. */
export interface UploadPartsTable {
  upload_id: string;
  /** Offset of its first byte in the file. */
  start: number;
  size: number;
  storage_key: string;
}

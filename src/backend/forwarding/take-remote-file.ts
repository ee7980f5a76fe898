import type {FetchedFile, HelpDeskFiles} from '../database/help-desk-files.ts';
import type {Uploads} from '../database/uploads.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import type {Scan} from '../uploads/scan-by-command.ts';
import {SizeMismatch, storeFile} from '../uploads/store-file.ts';
import {TusStore} from '../uploads/tus-store.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import type {HelpDesk, RemoteFile} from './help-desk.ts';

export interface RemoteFileParts {
  readonly helpDesk: HelpDesk;
  /** What became of each file. */
  readonly fetched: HelpDeskFiles;
  readonly uploads: Uploads;
  readonly files: FileStorage;
  readonly scan?: Scan | undefined;
  /** Bytes. */
  readonly maxBytes: number;
}

/** How often a help desk may fail to hand over a file, with pauses in between, before its message comes without it. */
export const mostFailures = 12;

/**
 * Fetches a file of a help desk's ticket once, through the checks of an upload, and stores it until its message has it.
 * Rejects with a `HelpDeskFailure` where it may be had later, and with what a storage or scanner that fails throws.
 */
export async function takeRemoteFile(
  parts: RemoteFileParts,
  {ticketId, file}: {readonly ticketId: string; readonly file: RemoteFile},
  signal: AbortSignal,
): Promise<FetchedFile> {
  const {fetched} = parts;
  const known = await fetched.find(ticketId, file.id);
  if (known) return known;
  // Without asking for any of it.
  if (file.size > parts.maxBytes) return fetched.note(ticketId, file.id, {refused: 'file_too_large'});
  try {
    return await fetched.note(ticketId, file.id, await fetchFile(parts, ticketId, file, signal));
  } catch (error) {
    const failure =
      error instanceof SizeMismatch ? new HelpDeskFailure('not_sent', 'file_incomplete', {cause: error}) : error;
    if (!(failure instanceof HelpDeskFailure) || failure.kind === 'ended' || failure.kind === 'throttled')
      throw failure;
    // Its ticket could be read just before, so it is about this file.
    const isFinal = failure.kind === 'refused' || failure.status === 403;
    if (!isFinal && (await fetched.countFailure(ticketId, file.id)) < mostFailures) throw failure;
    return fetched.note(ticketId, file.id, {refused: 'not_fetched'});
  }
}

async function fetchFile(
  parts: RemoteFileParts,
  ticketId: string,
  file: RemoteFile,
  signal: AbortSignal,
): Promise<FetchedFile> {
  const store = new TusStore(await parts.fetched.ownerFor(ticketId), parts);
  const {size, bytes, close} = await parts.helpDesk.open(file, signal);
  try {
    return await storeFile(store, {name: file.name, size, bytes}, parts.maxBytes);
  } finally {
    close();
  }
}

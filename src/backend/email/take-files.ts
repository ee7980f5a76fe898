import {Readable} from 'node:stream';
import type {RefusedFile} from '../database/email-tables.ts';
import type {UploadOwner} from '../database/uploads.ts';
import {toFileName} from '../uploads/file-name.ts';
import {storeFile} from '../uploads/store-file.ts';
import {TusStore, type UploadParts} from '../uploads/tus-store.ts';
import type {MailFile} from './mail.ts';

export interface FileLimits {
  readonly count: number;
  readonly maxBytes: number;
}

export interface TakenFiles {
  /** In the order of the mail. */
  readonly uploads: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** Removes what no ticket has got, once the mail is not kept after all. Never rejects. */
  giveUp(): Promise<void>;
}

/**
 * Stores a mail's files as uploads of its sender, as many as may go with a ticket. What is refused is named. Nothing is
 * left where it rejects: the sender's server tries again, and each time would take of what a user may have unused.
 */
export async function takeFiles(
  owner: UploadOwner,
  files: readonly MailFile[],
  limits: FileLimits,
  parts: UploadParts,
): Promise<TakenFiles> {
  const store = new TusStore(owner, parts);
  const uploads: string[] = [];
  const refused: RefusedFile[] = [];
  const giveUp = async () => {
    // Where this fails as well, they end by themselves after a day.
    for (const id of uploads) await store.remove(id).catch(() => undefined);
  };
  try {
    for (const file of files) {
      const name = toFileName(file.name);
      const coming = {name, size: file.bytes.byteLength, bytes: Readable.from([file.bytes])};
      const stored =
        uploads.length < limits.count
          ? await storeFile(store, coming, limits.maxBytes)
          : ({refused: 'too_many_files'} as const);
      if ('id' in stored) uploads.push(stored.id);
      else refused.push({name, reason: stored.refused});
    }
  } catch (error) {
    await giveUp();
    throw error;
  }
  return {uploads, refused, giveUp};
}

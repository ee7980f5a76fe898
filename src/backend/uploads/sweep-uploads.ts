import type {ExpiredUploads} from '../database/expired-uploads.ts';
import type {FileStorage} from './file-storage.ts';
import type {Uploads} from '../database/uploads.ts';

export interface SweepParts {
  readonly uploads: Uploads;
  readonly expiredUploads: ExpiredUploads;
  readonly files: FileStorage;
}

/** Uploads at a time. */
const batch = 100;

/**
 * Ends uploads that were not used in time, and removes the files of all that have ended; also of those that
 * a crash left. Several processes may sweep at once, and any of them may be killed in the middle.
 */
export async function sweepUploads({uploads, expiredUploads, files}: SweepParts): Promise<void> {
  for (;;) {
    await expiredUploads.expire(batch);
    const ended = await expiredUploads.listWithFiles(batch);
    for (const {id, storageName} of ended) {
      await files.removeAll(storageName);
      await uploads.forgetFiles(id);
    }
    if (ended.length === 0) break;
  }
  await expiredUploads.forget();
}

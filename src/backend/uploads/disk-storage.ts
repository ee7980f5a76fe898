import {mkdir, open, readFile, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {FileStorage} from './file-storage.ts';

/**
 * Files in `folder`, which is made where it lacks; rejects where that can't be done. Names come from this
 * backend and never from a request. Closed to other users of the machine.
 */
export async function openDiskStorage(folder: string): Promise<FileStorage> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  return {
    async put(key, bytes) {
      const path = join(folder, key);
      const made = await mkdir(dirname(path), {recursive: true, mode: 0o700});
      // `wx`: a part never takes the place of another one.
      const file = await open(path, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await syncFolder(dirname(path));
      if (made) await syncFolder(folder);
    },
    get: (key) => readFile(join(folder, key)),
    remove: (key) => rm(join(folder, key), {force: true}),
    removeAll: (name) => rm(join(folder, name), {recursive: true, force: true}),
    close: () => undefined,
  };
}

/** The names in a folder are on the disk only when the folder itself is. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

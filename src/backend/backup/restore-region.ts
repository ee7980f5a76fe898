import {createReadStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {EmptyDatabase} from '../database/backup/open-empty-database.ts';
import {PartMissing, type FileStorage} from '../uploads/file-storage.ts';
import {sha256Of} from './checksums.ts';
import type {FileLine} from './file-lines.ts';
import {tableFile, type Manifest} from './manifest.ts';

export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Of a backup that has been checked. */
  readonly files: readonly FileLine[];
}

/** Puts a backup into an empty database and its storage: all of it, or nothing. Files first, as rows name them. */
export async function restoreRegion(backup: Backup, database: EmptyDatabase, storage: FileStorage): Promise<void> {
  const {folder, manifest} = backup;
  if (manifest.migrations.join() !== database.migrations.join()) {
    throw new Error('The backup is of another version of the backend: restore it by that version, and update then.');
  }
  const stored: string[] = [];
  try {
    for (const file of backup.files) await putFile(folder, file, storage, stored);
    for (const table of manifest.tables) {
      const rows = await database.load(table, createReadStream(join(folder, tableFile(table.name))));
      if (rows !== table.rows)
        throw new Error(`The backup is damaged: ${table.name} has ${rows} rows, not ${table.rows}.`);
    }
    await database.setSequences(manifest.sequences);
    await database.doubtOpenJobs();
  } catch (error) {
    for (const key of stored) await storage.remove(key);
    throw error;
  }
  // Where this one fails, nobody knows whether it was done: files without rows do no harm, rows without files do.
  await database.commit();
}

/**
 * Notes in `stored` what is put there. What a restore that was cut off has put there already stays as it is; of what it
 * had only begun, nothing does.
 */
async function putFile(folder: string, {key, sha256}: FileLine, storage: FileStorage, stored: string[]): Promise<void> {
  const there = await storage.get(key).catch((error: unknown) => {
    if (error instanceof PartMissing) return undefined;
    throw error;
  });
  if (there && sha256Of(there) === sha256) return;
  const bytes = await readFile(join(folder, 'files', key));
  if (there && !bytes.subarray(0, there.byteLength).equals(there)) {
    throw new Error(`The storage of files holds another file by a name of the backup: ${key}.`);
  }
  if (there) await storage.remove(key);
  stored.push(key);
  await storage.put(key, bytes);
}

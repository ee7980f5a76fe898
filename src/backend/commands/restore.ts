import {checkBackup} from '../backup/check-backup.ts';
import {readManifest} from '../backup/manifest.ts';
import {restoreRegion} from '../backup/restore-region.ts';
import {readStorageSettings} from '../config.ts';
import {openEmptyDatabase} from '../database/backup/open-empty-database.ts';
import {openDatabase} from '../database/open-database.ts';
import {locateDatabase} from '../locate-database.ts';
import {openFiles} from '../uploads/open-files.ts';
import {onlyFolder} from './only-folder.ts';

/** `restore FOLDER`: a backup into the empty database of its region, and its files into the storage; all or nothing. */
export async function restore(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const folder = onlyFolder('restore', args);
  const {region, database: place, uploads} = readStorageSettings(env);
  const manifest = await readManifest(folder);
  if (manifest.region !== region) {
    throw new Error(`The backup is of region "${manifest.region}"; it can't be restored into region "${region}".`);
  }
  const backup = {folder, manifest, files: await checkBackup(folder, manifest)};
  const database = await locateDatabase(place, {make: true});
  try {
    const tables = await openDatabase(database.url);
    try {
      await tables.bindRegion(region);
    } finally {
      await tables.close();
    }
    const target = await openEmptyDatabase(database.url);
    try {
      const files = await openFiles(uploads.place);
      await restoreRegion(backup, target, files).finally(() => files.close());
    } finally {
      await target.close();
    }
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`Region ${region}: ${rows} rows and ${manifest.files.bytes} bytes of files are restored.\n`);
  } finally {
    await database.close();
  }
}

import {backUpRegion} from '../backup/back-up-region.ts';
import {readStorageSettings} from '../config.ts';
import {openSnapshot} from '../database/backup/open-snapshot.ts';
import {locateDatabase} from '../locate-database.ts';
import {openFiles} from '../uploads/open-files.ts';
import {onlyFolder} from './only-folder.ts';

/** `backup FOLDER`: all of the region, files included, into an empty folder. The backend may run meanwhile. */
export async function backup(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const folder = onlyFolder('backup', args);
  const {region, database: place, uploads} = readStorageSettings(env);
  const database = await locateDatabase(place);
  try {
    const files = await openFiles(uploads.place);
    const snapshot = await openSnapshot(database.url);
    try {
      if (snapshot.region !== region) {
        throw new Error(`The database holds the tickets of region "${snapshot.region}", not of "${region}".`);
      }
      const {tables, files: copied} = await backUpRegion(snapshot, files, folder);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`Region ${region}: ${rows} rows and ${copied.bytes} bytes of files are in ${folder}.\n`);
      if (copied.missing > 0) {
        process.stderr.write(
          `${copied.missing} parts of attached files are missing from the storage, and so from the backup.\n`,
        );
      }
    } finally {
      await snapshot.close();
      files.close();
    }
  } finally {
    await database.close();
  }
}

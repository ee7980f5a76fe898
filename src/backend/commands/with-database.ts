import {readDatabasePlace} from '../config.ts';
import {openDatabase, type Database} from '../database/open-database.ts';
import {locateDatabase, type LocateOptions} from '../locate-database.ts';

/** Does `work` with the region's database, found by `DATABASE_URL` or `DATA_FOLDER`; also while its backend runs. */
export async function withDatabase(
  env: NodeJS.ProcessEnv,
  work: (database: Database) => Promise<void>,
  options: LocateOptions = {},
): Promise<void> {
  const located = await locateDatabase(readDatabasePlace(env), options);
  try {
    const database = await openDatabase(located.url);
    try {
      await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await located.close();
  }
}

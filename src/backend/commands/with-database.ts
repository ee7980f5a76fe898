import {ConfigError} from '../config-error.ts';
import {openEmbeddedPostgres} from '../database/embedded-postgres/open-embedded-postgres.ts';
import {runningPostgres} from '../database/embedded-postgres/running-postgres.ts';
import {openDatabase, type Database} from '../database/open-database.ts';

const name = 'partner_support';

/** Does `work` with the region's database, found by `DATABASE_URL` or `DATA_FOLDER`; also while its backend runs. */
export async function withDatabase(env: NodeJS.ProcessEnv, work: (database: Database) => Promise<void>): Promise<void> {
  const url = env['DATABASE_URL']?.trim();
  const folder = env['DATA_FOLDER']?.trim();
  if (!url === !folder) throw new ConfigError(['One of DATABASE_URL and DATA_FOLDER must be set.']);
  const running = url || runningPostgres(folder!, name);
  if (running) return withOpened(running, work);
  const embedded = await openEmbeddedPostgres(folder!);
  try {
    await withOpened(await embedded.createDatabase(name), work);
  } finally {
    await embedded.stop();
  }
}

async function withOpened(url: string, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(url);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

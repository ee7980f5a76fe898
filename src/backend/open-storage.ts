import type {Logger} from 'pino';
import type {BackendConfig} from './config.ts';
import {openEmbeddedPostgres} from './database/embedded-postgres/open-embedded-postgres.ts';
import {openDatabase, type Database} from './database/open-database.ts';
import {describeError} from './http/describe-error.ts';

export interface Storage {
  readonly database: Database;
  close(): Promise<void>;
}

/** The region's database, ready and bound to it; with a data folder, PostgreSQL itself as well. */
export async function openStorage({database: place, region}: BackendConfig, log: Logger): Promise<Storage> {
  const say = (sentence: string) => log.info(sentence);
  const embedded = 'folder' in place ? await openEmbeddedPostgres(place.folder, {say}) : undefined;
  let database: Database | undefined;
  try {
    const url = 'url' in place ? place.url : await embedded!.createDatabase('partner_support');
    database = await openDatabase(url, {
      onPoolError: (error) => log.warn({error: describeError(error)}, 'a database connection broke'),
    });
    await database.bindRegion(region);
  } catch (error) {
    await database?.close();
    await embedded?.stop();
    throw error;
  }
  const opened = database;
  return {
    database: opened,
    close: async () => {
      await opened.close();
      await embedded?.stop();
    },
  };
}

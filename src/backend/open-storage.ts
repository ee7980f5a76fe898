import type {Logger} from 'pino';
import type {BackendConfig} from './config.ts';
import {openEmbeddedPostgres} from './database/embedded-postgres/open-embedded-postgres.ts';
import {openDatabase, type Database} from './database/open-database.ts';
import {describeError} from './http/describe-error.ts';
import {databaseName} from './locate-database.ts';
import type {FileStorage} from './uploads/file-storage.ts';
import {openFiles} from './uploads/open-files.ts';

export interface Storage {
  readonly database: Database;
  readonly files: FileStorage;
  close(): Promise<void>;
}

/** Where a region's data lies. A command that opens no ticket needs no settings of support. */
export type StorageConfig = Pick<BackendConfig, 'database' | 'uploads' | 'region'> & {
  readonly support?: BackendConfig['support'];
};

/** The region's database and files, ready and bound to it; with a data folder, PostgreSQL itself as well. */
export async function openStorage(
  {database: place, uploads, region, support}: StorageConfig,
  log: Logger,
): Promise<Storage> {
  const say = (sentence: string) => log.info(sentence);
  const embedded = 'folder' in place ? await openEmbeddedPostgres(place.folder, {say}) : undefined;
  let database: Database | undefined;
  let files: FileStorage;
  try {
    const url = 'url' in place ? place.url : await embedded!.createDatabase(databaseName);
    database = await openDatabase(url, {
      ...(support && {settings: support}),
      onPoolError: (error) => log.warn({error: describeError(error)}, 'a database connection broke'),
    });
    await database.bindRegion(region);
    files = await openFiles(uploads.place);
  } catch (error) {
    await database?.close();
    await embedded?.stop();
    throw error;
  }
  const opened = database;
  return {
    database: opened,
    files,
    close: async () => {
      files.close();
      await opened.close();
      await embedded?.stop();
    },
  };
}

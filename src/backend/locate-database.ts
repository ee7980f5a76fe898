import {existsSync} from 'node:fs';
import type {BackendConfig} from './config.ts';
import {dataLocation} from './database/embedded-postgres/data-location.ts';
import {findRunningServer} from './database/embedded-postgres/find-running-server.ts';
import {openEmbeddedPostgres} from './database/embedded-postgres/open-embedded-postgres.ts';

/** Of the embedded PostgreSQL, which serves one region. */
export const databaseName = 'partner_support';

export interface LocateOptions {
  /** Makes an embedded one where there is none, for a command that fills it. Default: refused with one plain sentence. */
  readonly make?: boolean;
}

/**
 * Where the region's database answers, for a command beside the backend: with a data folder, on the server that a
 * running backend has there, else on one that runs until `close`.
 */
export async function locateDatabase(
  place: BackendConfig['database'],
  {make = false}: LocateOptions = {},
): Promise<{url: string; close(): Promise<void>}> {
  if ('url' in place) return {url: place.url, close: async () => undefined};
  const running = findRunningServer(place.folder, databaseName);
  if (running) return {url: running, close: async () => undefined};
  if (!make && !existsSync(dataLocation(place.folder).cluster)) {
    throw new Error(`There is no database in ${place.folder}.`);
  }
  const embedded = await openEmbeddedPostgres(place.folder);
  try {
    return {url: await embedded.createDatabase(databaseName), close: () => embedded.stop()};
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

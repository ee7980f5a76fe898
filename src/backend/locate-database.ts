import type {BackendConfig} from './config.ts';
import {findRunningServer} from './database/embedded-postgres/find-running-server.ts';
import {openEmbeddedPostgres} from './database/embedded-postgres/open-embedded-postgres.ts';

/** Of the embedded PostgreSQL, which serves one region. */
const databaseName = 'partner_support';

/**
 * Where the region's database answers, for a command beside the backend: with a data folder, on the server that a
 * running backend has there, else on one that runs until `close`.
 */
export async function locateDatabase(place: BackendConfig['database']): Promise<{url: string; close(): Promise<void>}> {
  if ('url' in place) return {url: place.url, close: async () => undefined};
  const running = findRunningServer(place.folder, databaseName);
  if (running) return {url: running, close: async () => undefined};
  const embedded = await openEmbeddedPostgres(place.folder);
  try {
    return {url: await embedded.createDatabase(databaseName), close: () => embedded.stop()};
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

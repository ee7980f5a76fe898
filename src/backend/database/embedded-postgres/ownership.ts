import {setTimeout as wait} from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds that the server gets to notice that a killed owner's connection is closed. */
const grace = 700;
/** Any number, the same in every version: an owner of whatever version is an owner. */
const lockKey = 7_421_180_002;

/** One process's hold of an embedded server; PostgreSQL itself ends it when that process ends. */
export interface Ownership {
  /** Resolves when the connection that holds the lock is gone, for whatever reason. */
  readonly lost: Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the server at `url` for this process alone, by a lock on a connection that stays open.
 * Resolves with `undefined` where another living process holds it.
 */
export async function acquireOwnership(url: string): Promise<Ownership | undefined> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `owner, process ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  // Without a listener the error would end the process; 'end' always follows it.
  client.on('error', () => undefined);
  await client.connect();
  const deadline = Date.now() + grace;
  while (!(await tryLock(client))) {
    if (Date.now() > deadline) {
      await client.end();
      return undefined;
    }
    await wait(25);
  }
  return {lost, release: () => client.end()};
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const {rows} = await client.query<{held: boolean}>('select pg_try_advisory_lock($1) as held', [lockKey]);
  return rows[0]?.held === true;
}

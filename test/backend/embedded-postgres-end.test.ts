import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import {join} from 'node:path';
import {it} from 'node:test';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {openEmbeddedPostgres} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {readPostmasterFile} from '../../src/backend/database/embedded-postgres/postmaster-file.ts';
import {folderWithCluster} from '../support/test-postgres.ts';

/** Listens on a port as soon as it is free. */
async function occupy(port: number): Promise<Server> {
  for (;;) {
    const server = createServer().listen(port, '127.0.0.1');
    const isMine = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (isMine) return server;
  }
}

it('The embedded PostgreSQL stays ended where it was just being had back', async () => {
  const folder = await folderWithCluster();
  const said: string[] = [];
  const postgres = await openEmbeddedPostgres(folder, {say: (sentence) => said.push(sentence)});
  const port = Number(new URL(await postgres.createDatabase('kept')).port);
  process.kill(readPostmasterFile(dataLocation(folder).cluster)!.pid, 'SIGKILL');
  // Whoever has its port keeps it from coming back.
  const other = await occupy(port);
  const log = () => readFileSync(join(postgres.folder, 'postgres.log'), 'utf8');
  while (!log().includes('could not bind')) await nextTurn();
  const stopped = postgres.stop();
  other.close();
  await stopped;
  const next = await openEmbeddedPostgres(folder);
  await next.stop();
  assert.deepEqual(said, []);
});

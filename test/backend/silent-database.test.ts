import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo, type Server, type Socket} from 'node:net';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {backup} from '../../src/backend/commands/backup.ts';
import {deadJobs} from '../../src/backend/commands/dead-jobs.ts';
import {watchCommits} from '../../src/backend/database/watch-commits.ts';
import {sentenceOf} from '../../src/backend/sentence-of.ts';
import {temporaryFolder} from '../support/test-postgres.ts';

/** Takes connections and says nothing, as a server that hangs, or a proxy before one that is away. */
let server: Server;
let url: string;
const sockets: Socket[] = [];
before(async () => {
  server = createServer((socket) => void sockets.push(socket.on('error', () => undefined).resume())).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  url = `postgresql://u:canary@127.0.0.1:${(server.address() as AddressInfo).port}/d`;
});
after(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

describe('A database that takes connections and says nothing', {timeout: 20_000}, () => {
  it('holds up no end of whoever listens to it', async () => {
    const connected = once(server, 'connection');
    const watching = watchCommits(url, 'partner_support_forwarding', () => undefined);
    await connected;
    await watching.stop();
  });

  it('ends a command with one sentence', async () => {
    const env = {REGION: 'com', DATABASE_URL: url, UPLOAD_FOLDER: temporaryFolder()};
    const commands = [() => backup([join(temporaryFolder(), 'backup')], env), () => deadJobs([], env)];
    for (const command of commands) {
      const error = await command().catch((reason: unknown) => reason);
      assert.equal(sentenceOf(error), 'The database of DATABASE_URL can not be reached.');
    }
  });
});

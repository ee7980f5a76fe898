import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {readPostmasterFile} from '../../src/backend/database/embedded-postgres/postmaster-file.ts';
import {stopServer} from '../../src/backend/database/embedded-postgres/stop-server.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, listAllTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const dataFolder = temporaryFolder();
const storage = {dataFolder};
let backend: TestBackendProcess;

before(async () => {
  backend = await TestBackendProcess.start({issuer, storage});
});
after(async () => {
  await backend.stop();
  await stopServer(dataLocation(dataFolder).cluster);
});

const serverPid = () => readPostmasterFile(dataLocation(dataFolder).cluster)!.pid;

/** Starts a backend on the folder and kills it as soon as PostgreSQL's own folder is being made. */
async function killInFirstStart(folder: string): Promise<void> {
  const maker = new URL('../../src/backend/database/embedded-postgres/open-embedded-postgres.ts', import.meta.url);
  const program = `import(${JSON.stringify(maker.href)}).then((m) => m.openEmbeddedPostgres(process.argv[1]))`;
  const child = spawn(process.execPath, ['--import', 'tsx', '-e', program, folder]);
  const ended = once(child, 'close');
  while (!readdirSync(folder).some((name) => name.includes('unfinished'))) await setImmediate();
  child.kill('SIGKILL');
  await ended;
}

describe('A backend with its own data folder', () => {
  it('starts well after it was killed in the middle of its very first start', async () => {
    const folder = temporaryFolder();
    await killInFirstStart(folder);
    assert.equal(existsSync(join(folder, 'cluster')), false);
    const second = await TestBackendProcess.start({issuer, storage: {dataFolder: folder}});
    assert.equal((await postTicket(second.url, await issuer.token(), exampleDraft())).status, 201);
    assert.equal(await second.stop(), 0);
  });

  it('loses no acknowledged ticket and opens none twice, killed in the middle of the work, again and again', async () => {
    const token = await issuer.token({partner: '6000000001'});
    const acknowledged = new Map<string, string>();
    const keys: string[] = [];
    const pid = serverPid();
    for (let round = 0; round < 3; round++) {
      let killed: Promise<void> | undefined;
      const mine = Array.from({length: 60}, () => randomUUID());
      keys.push(...mine);
      await Promise.all(
        mine.map(async (key, index) => {
          const answer = await postTicket(backend.url, token, exampleDraft({subject: key}), {key}).catch(
            () => undefined,
          );
          if (answer?.status === 201) acknowledged.set(key, answer.body.id);
          // In the middle: some are answered, some are in work, some are on their way.
          if (index === 10 + round * 15) killed ??= backend.kill();
        }),
      );
      await killed;
      await backend.restart();
      assert.equal(serverPid(), pid, 'it takes over the PostgreSQL that outlived it');
    }
    assert.ok(acknowledged.size > 0 && acknowledged.size < keys.length, `${acknowledged.size} of ${keys.length}`);
    for (const [key, id] of acknowledged) {
      const {status, body} = await findTicket(backend.url, token, id);
      assert.deepEqual([status, body.subject], [200, key]);
    }
    for (const key of keys) {
      const {status, body} = await postTicket(backend.url, token, exampleDraft({subject: key}), {key});
      assert.equal(status, 201);
      assert.equal(body.id, acknowledged.get(key) ?? body.id);
    }
    const stored = (await listAllTickets(backend.url, token)).map(({subject}) => subject);
    assert.deepEqual(stored.sort(), [...keys].sort());
  });

  it('starts where everything was killed at once, as at a power cut', async () => {
    const token = await issuer.token({partner: '6000000002'});
    const {body} = await postTicket(backend.url, token, exampleDraft());
    const pid = serverPid();
    await backend.kill();
    process.kill(pid, 'SIGKILL');
    await backend.restart();
    assert.notEqual(serverPid(), pid);
    assert.deepEqual(await listAllTickets(backend.url, token), [body]);
  });

  it('gives its PostgreSQL a new start when only that was killed', async () => {
    const token = await issuer.token({partner: '6000000003'});
    const key = randomUUID();
    process.kill(serverPid(), 'SIGKILL');
    for (;;) {
      const {status} = await postTicket(backend.url, token, exampleDraft(), {key});
      if (status === 201) break;
      assert.equal(status, 503);
    }
    assert.equal((await listAllTickets(backend.url, token)).length, 1);
  });

  it('lets no second one onto the folder: that stops, and says why', async () => {
    await assert.rejects(
      TestBackendProcess.start({issuer, storage}),
      /ended with 1: .*Another backend is already running on the data folder [^\n]*\.\n$/s,
    );
    const token = await issuer.token({partner: '6000000004'});
    assert.equal((await postTicket(backend.url, token, exampleDraft())).status, 201);
  });

  it('ends its PostgreSQL when asked to end, and has everything at the next start', async () => {
    const token = await issuer.token({partner: '6000000001'});
    const tickets = await listAllTickets(backend.url, token);
    const {cluster} = dataLocation(dataFolder);
    assert.equal(await backend.stop(), 0);
    assert.equal(existsSync(join(cluster, 'postmaster.pid')), false);
    await backend.restart();
    assert.deepEqual(await listAllTickets(backend.url, token), tickets);
  });

  it('has written neither secrets nor what partners wrote to any log', async () => {
    const token = await issuer.token({partner: '6000000005', name: 'Canary Name', email: 'canary@partner.example'});
    const draft = exampleDraft({
      subject: 'canary subject',
      description: 'canary',
      customer: {email: 'canary@c.example'},
    });
    await postTicket(backend.url, token, draft);
    await postTicket(backend.url, token, {...draft, canary: 1});
    const {folder, cluster} = dataLocation(dataFolder);
    const password = readFileSync(join(cluster, 'superuser-password'), 'utf8');
    await backend.stop(); // Only then is all of its output there.
    const logs = backend.output + readFileSync(join(folder, 'postgres.log'), 'utf8');
    assert.ok(backend.output.includes('"msg":"listening"') && backend.output.includes('"route":"/v1/tickets"'));
    assert.ok(!/canary/i.test(logs) && !logs.includes(password) && !logs.includes(token.split('.')[1]!));
  });
});

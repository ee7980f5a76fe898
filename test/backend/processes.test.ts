import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {request} from 'node:http';
import {createServer} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {backendProgram} from '../../demo/server/builds.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, findTicket, listAllTickets, postTicket} from './ask.ts';
import {postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();

/** Runs the program until it ends; gives its exit code and what it said. */
async function runMain(env: Record<string, string>): Promise<{code: number; errors: string}> {
  const child = spawn(process.execPath, [backendProgram], {env: {PATH: process.env['PATH'], ...env}});
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number];
  return {code, errors};
}

const settings = {
  REGION: 'com',
  PORT: '0',
  UPLOAD_FOLDER: temporaryFolder(),
  ALLOWED_ORIGINS: 'http://localhost:8000',
  TOKEN_ISSUERS: JSON.stringify([{issuer: issuer.issuer, keys: issuer.keys}]),
};

describe('A start that can not be', () => {
  it('ends with one plain sentence for each mistake in the settings', async () => {
    const {code, errors} = await runMain({REGION: 'moon', PORT: 'x'});
    assert.equal(code, 1);
    assert.deepEqual(
      errors
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
      ['REGION', 'PORT', 'DATABASE_URL', 'UPLOAD_FOLDER', 'ALLOWED_ORIGINS', 'TOKEN_ISSUERS'],
    );
  });

  it('ends with a plain sentence where the database is not there, without its password', async () => {
    const {code, errors} = await runMain({...settings, DATABASE_URL: 'postgresql://u:canary@127.0.0.1:1/d'});
    assert.deepEqual([code, errors], [1, 'The database of DATABASE_URL can not be reached.\n']);
  });
});

describe('Several backend processes on one external PostgreSQL', () => {
  let storage: {url: string; giveBack(): Promise<void>};
  let backends: readonly TestBackendProcess[] = [];

  before(async () => {
    storage = await borrowDatabase();
    // At once, on an empty database: the migrations run under a lock.
    backends = await Promise.all(
      Array.from({length: 4}, () => TestBackendProcess.start({issuer, storage: {databaseUrl: storage.url}})),
    );
  });
  after(async () => {
    await Promise.all(backends.map((backend) => backend.stop()));
    await storage.giveBack();
  });

  it('start together, and all see the same tickets', async () => {
    const token = await issuer.token({partner: '5000000001'});
    const {body} = await postTicket(backends[0]!.url, token, exampleDraft());
    for (const {url} of backends) assert.deepEqual(await listAllTickets(url, token), [body]);
  });

  it('open one ticket for a key that comes to all of them at the same moment', async () => {
    const token = await issuer.token({partner: '5000000002'});
    for (let round = 0; round < 10; round++) {
      const key = randomUUID();
      const answers = await Promise.all(
        [...backends, ...backends].map(({url}) => postTicket(url, token, exampleDraft(), {key})),
      );
      assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
      assert.equal(new Set(answers.map(({body}) => body.id)).size, 1);
    }
    assert.equal((await listAllTickets(backends[0]!.url, token)).length, 10);
  });

  it('take one of two different bodies for a key that comes to two of them at the same moment', async () => {
    const token = await issuer.token({partner: '5000000003'});
    const key = randomUUID();
    const answers = await Promise.all(
      backends.map(({url}, index) => postTicket(url, token, exampleDraft({subject: `Body ${index % 2}`}), {key})),
    );
    assert.deepEqual(
      answers.map(({status}) => status).sort((a, b) => a - b),
      [201, 201, 422, 422],
    );
    assert.equal((await listAllTickets(backends[0]!.url, token)).length, 1);
  });

  it('store one reply for a key that comes to all of them at the same moment', async () => {
    const token = await issuer.token({partner: '5000000006'});
    const {id} = (await postTicket(backends[0]!.url, token, exampleDraft())).body;
    for (let round = 0; round < 10; round++) {
      const key = randomUUID();
      const answers = await Promise.all(
        [...backends, ...backends].map(({url}) => postReply(url, token, id, undefined, {key})),
      );
      assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
      assert.equal(new Set(answers.map(({body}) => body.id)).size, 1);
    }
    assert.equal((await findTicket(backends[1]!.url, token, id)).body.conversation.length, 10);
  });

  it('lose nothing when one of them is killed', async () => {
    const token = await issuer.token({partner: '5000000004'});
    const [first, second] = backends as [TestBackendProcess, TestBackendProcess];
    const key = randomUUID();
    const {body} = await postTicket(first.url, token, exampleDraft(), {key});
    await first.kill();
    assert.deepEqual((await postTicket(second.url, token, exampleDraft(), {key})).body, body);
    await first.restart();
    assert.deepEqual(await listAllTickets(first.url, token), [body]);
  });

  it('say plainly that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const {port} = taken.address() as {port: number};
    const {code, errors} = await runMain({...settings, DATABASE_URL: storage.url, PORT: String(port)});
    assert.deepEqual([code, errors], [1, `Port ${port} of 127.0.0.1 is in use by another program.\n`]);
    taken.close();
  });

  it('finish what they have begun when asked to end, and end with 0', async () => {
    const token = await issuer.token({partner: '5000000005'});
    const ending = await TestBackendProcess.start({issuer, storage: {databaseUrl: storage.url}});
    const body = JSON.stringify(exampleDraft());
    const post = request(`${ending.url}/v1/tickets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    post.flushHeaders();
    // The backend has the request, and waits for its body.
    await once(post, 'continue');
    const ended = ending.stop();
    await refused(ending.url);
    const answered = once(post, 'response');
    post.end(body);
    const [response] = (await answered) as [{statusCode: number; headers: Record<string, string>; resume(): void}];
    response.resume();
    assert.deepEqual([response.statusCode, response.headers['connection']], [201, 'close']);
    assert.equal(await ended, 0);
    assert.equal((await listAllTickets(backends[1]!.url, token)).length, 1);
  });

  it('say that they are not ready, and take what still comes, for as long as load balancers need', async () => {
    const env = {DRAIN_SECONDS: '2'};
    const ending = await TestBackendProcess.start({issuer, storage: {databaseUrl: storage.url}, env});
    assert.equal((await ask(`${ending.url}/readyz`)).status, 200);
    const ended = ending.stop();
    let ready: {status: number};
    do ready = await ask(`${ending.url}/readyz`);
    while (ready.status === 200);
    assert.equal(ready.status, 503);
    const token = await issuer.token({partner: '5000000007'});
    assert.equal((await postTicket(ending.url, token, exampleDraft())).status, 201);
    assert.equal(await ended, 0);
  });
});

/** Resolves when nothing listens there any more. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const down = await ask(`${url}/healthz`).then(
      () => false,
      () => true,
    );
    if (down) return;
  }
}

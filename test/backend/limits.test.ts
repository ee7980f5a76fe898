import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {defaultLimits} from '../../src/backend/limits/limit-settings.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {findTicket, listTickets, postTicket, type Answer} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const count = (answers: readonly Answer<unknown>[], status: number) =>
  answers.filter((answer) => answer.status === status).length;
const many = <T>(times: number, make: (index: number) => Promise<T>) =>
  Promise.all(Array.from({length: times}, (_, index) => make(index)));

describe('Two processes on one database', () => {
  let storage: Awaited<ReturnType<typeof borrowDatabase>>;
  let backends: readonly TestBackendProcess[];
  const env = {LIMIT_READS: '30', LIMIT_WRITES: '10', LIMIT_PARTNER_FACTOR: '2', LIMIT_FAILED_SIGN_INS: '25'};

  before(async () => {
    storage = await borrowDatabase();
    backends = await many(2, () => TestBackendProcess.start({issuer, storage: {databaseUrl: storage.url}, env}));
  });
  after(async () => {
    await Promise.all(backends.map((backend) => backend.stop()));
    await storage.giveBack();
  });
  const urlOf = (index: number) => backends[index % 2]!.url;

  it('let exactly as many of a user’s requests through as the quota says, whatever comes to which', async () => {
    const token = await issuer.token({partner: '20105460001'});
    const answers = await many(80, (index) => listTickets(urlOf(index), token));
    assert.deepEqual([count(answers, 200), count(answers, 429)], [30, 50]);
    const {problem, headers} = answers.find(({status}) => status === 429)!;
    assert.deepEqual([problem.code, problem.retryable], ['rate_limited', true]);
    const seconds = Number(headers.get('retry-after'));
    assert.ok(seconds >= 1 && seconds <= 60, String(seconds));
  });

  it('count filing apart from reading', async () => {
    const token = await issuer.token({partner: '20105460001'});
    const answers = await many(25, (index) => postTicket(urlOf(index), token, exampleDraft()));
    assert.deepEqual([count(answers, 201), count(answers, 429)], [10, 15]);
  });

  it('let exactly as many of a partner’s requests through, and one user’s flood takes nothing of the others', async () => {
    const partner = '20105460002';
    const [loud, second, third] = await many(3, (index) => issuer.token({partner, sub: `74000111${index}`}));
    assert.equal(count(await many(80, (index) => listTickets(urlOf(index), loud!)), 200), 30);
    const others = await many(60, (index) => listTickets(urlOf(index), index < 30 ? second! : third!));
    assert.deepEqual([count(others, 200), count(others, 429)], [30, 30]);
  });

  it('count tokens that are refused by address, and let good ones of the same address through', async () => {
    const answers = await many(60, (index) => listTickets(urlOf(index), index % 3 === 0 ? '' : 'x'));
    assert.deepEqual([count(answers, 401), count(answers, 429)], [25, 35]);
    const token = await issuer.token({partner: '20105460003'});
    assert.equal((await listTickets(urlOf(0), token)).status, 200);
  });
});

describe('A quota', () => {
  let backend: TestBackend;
  const limits = {...defaultLimits, perUser: {read: 5, write: 3, upload: 9}, failedSignIns: 4};

  before(async () => {
    backend = await startTestBackend({issuer, operations: {limits, trustedProxies: {count: 1}}});
  });
  after(() => backend.stop());

  it('is told with every answer, and what is left of it', async () => {
    const token = await issuer.token({partner: '20105460001'});
    const {headers} = await listTickets(backend.url, token);
    assert.equal(headers.get('ratelimit-policy'), '"read-partner";q=30;w=60, "read-user";q=5;w=60');
    assert.equal(headers.get('ratelimit'), '"read-partner";r=29;t=60, "read-user";r=4;t=60');
    const refused = await findTicket(backend.url, token, randomUUID());
    assert.deepEqual([refused.status, refused.headers.has('ratelimit')], [404, true]);
  });

  it('refuses before a byte of the body is read', async () => {
    const token = await issuer.token({partner: '20105460003'});
    const headers = {authorization: `Bearer ${token}`, 'content-type': 'application/json'};
    const statuses = await many(
      4,
      () =>
        new Promise<number>((resolve, reject) => {
          const all = {...headers, 'idempotency-key': randomUUID(), 'transfer-encoding': 'chunked'};
          const post = request(`${backend.url}/v1/tickets`, {method: 'POST', headers: all});
          post.once('response', ({statusCode}) => {
            resolve(statusCode!);
            for (const each of posts) each.destroy();
          });
          post.once('error', () => resolve(0)).once('close', () => reject(new Error('No answer.')));
          posts.push(post);
          post.write('{"subject":');
        }),
    );
    assert.deepEqual(
      statuses.sort((a, b) => a - b),
      [0, 0, 0, 429],
    );
  });
  const posts: ReturnType<typeof request>[] = [];

  it('of an address is that of whoever asks a trusted proxy, and nobody can choose another', async () => {
    const from = (address: string) => listTickets(backend.url, 'x', '', {'x-forwarded-for': address});
    const one = await many(8, (index) => from(`198.51.100.${index}, 192.0.2.1`));
    assert.deepEqual([count(one, 401), count(one, 429)], [4, 4]);
    assert.equal((await from('192.0.2.2')).status, 401);
    const six = await many(8, (index) => from(`2001:db8::${index}`));
    assert.deepEqual([count(six, 401), count(six, 429)], [4, 4]);
  });

  it('that can not be counted makes 503, unless it is known to be used up', async () => {
    const known = await issuer.token({partner: '20105460005'});
    assert.equal(count(await many(6, () => listTickets(backend.url, known)), 429), 1);
    await runSql(
      backend.databaseUrl,
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'x' using errcode = '53300'; end $$;
       create trigger fail before insert on request_limits for each row execute function fail()`,
    );
    const token = await issuer.token({partner: '20105460004'});
    const {status, problem, headers} = await listTickets(backend.url, token);
    assert.deepEqual([status, problem.code, headers.has('retry-after')], [503, 'storage_unavailable', true]);
    // A flood asks the database nothing.
    assert.equal((await listTickets(backend.url, known)).status, 429);
    await runSql(backend.databaseUrl, 'drop trigger fail on request_limits');
    assert.equal((await listTickets(backend.url, token)).status, 200);
  });

  it('whose window is over is forgotten', async () => {
    const rows = async () => (await runSql(backend.databaseUrl, 'select from request_limits')).rowCount!;
    assert.ok((await rows()) > 5);
    await runSql(backend.databaseUrl, "update request_limits set ends_at = now() - interval '1 second'");
    await backend.database.limits.forget();
    assert.equal(await rows(), 0);
  });
});

describe('A quota that is used up', () => {
  it('is there again after the time that Retry-After says', async () => {
    const perUser = {read: 2, write: 3, upload: 9};
    const limits = {...defaultLimits, windowSeconds: 1, perUser};
    const backend = await startTestBackend({issuer, operations: {limits}});
    try {
      const token = await issuer.token();
      const refused = (await many(12, () => listTickets(backend.url, token))).find(({status}) => status === 429)!;
      assert.equal(refused.headers.get('retry-after'), '1');
      assert.match(refused.headers.get('ratelimit')!, /"read-user";r=0;t=1/);
      await wait(1000 * Number(refused.headers.get('retry-after')));
      assert.equal((await listTickets(backend.url, token)).status, 200);
    } finally {
      await backend.stop();
    }
  });
});

describe('The quotas by default', () => {
  it('let the largest ticket through, five files of 20 MiB in parts of 1 MiB, as fast as they come', async () => {
    const backend = await startTestBackend({issuer, operations: {limits: defaultLimits}});
    try {
      const token = await issuer.token();
      const client = new UploadClient(backend.url, token);
      const file = Buffer.alloc(20 * 1024 * 1024, 'a');
      const uploads = await many(5, () => client.upload(file));
      assert.equal((await postTicket(backend.url, token, exampleDraft({uploads}))).status, 201);
    } finally {
      await backend.stop();
    }
  });
});

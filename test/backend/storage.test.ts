import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {folderWithCluster} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, findTicket, listAllTickets, listTickets, postTicket} from './ask.ts';
import {withoutConversation} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let folder: string;
let postgres: EmbeddedPostgres;
let backend: TestBackend;
let token: string;
let log = '';

before(async () => {
  folder = await folderWithCluster();
  postgres = await openEmbeddedPostgres(folder);
  const databaseUrl = await postgres.createDatabase('com');
  backend = await startTestBackend({issuer, databaseUrl, onLog: (line) => (log += line)});
  token = await issuer.token();
});
after(async () => {
  await backend.stop();
  await postgres.stop();
});

/** Runs SQL as the database's owner, beside the backend. */
async function run(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(backend.databaseUrl);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

describe('Ticket, key and job', () => {
  it('are stored together', async () => {
    const {body} = await postTicket(backend.url, token, exampleDraft());
    const {rows} = await run(`select kind, state from forwarding_jobs where ticket_id = '${body.id}'`);
    assert.deepEqual(rows, [{kind: 'open_ticket', state: 'new'}]);
  });

  it('are not stored at all where one of them fails, and the key stays free', async () => {
    const key = randomUUID();
    const before = await listAllTickets(backend.url, token);
    await run('alter table forwarding_jobs add constraint broken check (false) not valid');
    const failed = await postTicket(backend.url, token, exampleDraft(), {key});
    assert.deepEqual([failed.status, failed.problem.code, failed.problem.retryable], [500, 'internal', true]);
    await run('alter table forwarding_jobs drop constraint broken');
    assert.deepEqual(await listAllTickets(backend.url, token), before);
    const again = await postTicket(backend.url, token, exampleDraft(), {key});
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, null]);
    assert.match(log, new RegExp(`"requestId":"${failed.problem.requestId}".*"constraint":"broken"`));
  });

  it('are as many after any number of replays', async () => {
    const {rows} = await run(
      'select (select count(*) from tickets)::int tickets, (select count(*) from forwarding_jobs)::int jobs',
    );
    assert.equal(rows[0].tickets, rows[0].jobs);
  });
});

describe('A database that does not take a ticket', () => {
  /** Lets every insert fail as PostgreSQL fails then. */
  const failWith = (code: string) =>
    run(`
      create or replace function fail() returns trigger language plpgsql as
        $$ begin raise exception 'canary-in-message' using errcode = '${code}'; end $$;
      create or replace trigger fail before insert on tickets for each row execute function fail()`);

  const failures = [
    ['53100', 507, 'storage_full', 'its disk is full'],
    ['53300', 503, 'storage_unavailable', 'it has too many connections'],
    ['57014', 503, 'storage_unavailable', 'it takes too long'],
    ['40P01', 503, 'storage_unavailable', 'transactions are in each other’s way'],
    ['25006', 503, 'storage_unavailable', 'it only reads'],
    ['22021', 500, 'internal', 'of something nobody foresaw'],
  ] as const;
  for (const [code, status, problemCode, reason] of failures) {
    it(`because ${reason} makes ${status} ${problemCode}`, async () => {
      await failWith(code);
      const {status: actual, problem, headers, text} = await postTicket(backend.url, token, exampleDraft());
      await run('drop trigger fail on tickets');
      assert.deepEqual([actual, problem.code, problem.retryable], [status, problemCode, true]);
      assert.equal(Number(headers.get('retry-after')) > 0, status !== 500);
      assert.doesNotMatch(text + log, /canary/);
    });
  }

  it('takes it again afterwards', async () => {
    assert.equal((await postTicket(backend.url, token, exampleDraft())).status, 201);
  });
});

describe('A database that goes away', () => {
  it('makes 503 everywhere, and all is well when it is back, without a restart of the backend', async () => {
    const {body} = await postTicket(backend.url, token, exampleDraft());
    const key = randomUUID();
    const port = new URL(backend.databaseUrl).port;
    await postgres.stop();
    const answers = await Promise.all([
      postTicket(backend.url, token, exampleDraft(), {key}),
      listTickets(backend.url, token),
      findTicket(backend.url, token, body.id),
      ask(`${backend.url}/readyz`),
    ]);
    for (const {status, problem, headers} of answers) {
      assert.deepEqual([status, problem.code, problem.retryable], [503, 'storage_unavailable', true]);
      assert.ok(Number(headers.get('retry-after')) > 0);
    }
    assert.equal((await ask(`${backend.url}/healthz`)).status, 200);
    assert.equal((await ask(`${backend.url}/v1/meta`)).status, 200);

    postgres = await openEmbeddedPostgres(folder, {port: Number(port)});
    assert.equal((await ask(`${backend.url}/readyz`)).status, 200);
    assert.equal((await postTicket(backend.url, token, exampleDraft(), {key})).status, 201);
    assert.deepEqual((await findTicket(backend.url, token, body.id)).body, withoutConversation(body));
  });

  it('may cut every connection in the middle of the work: nothing acknowledged is lost, nothing twice', async () => {
    const mine = await issuer.token({partner: '4000000001'});
    const keys = Array.from({length: 120}, () => randomUUID());
    const acknowledged = new Set<string>();
    const sending = Promise.all(
      keys.map(async (key) => {
        const {status} = await postTicket(backend.url, mine, exampleDraft({subject: key}), {key});
        assert.ok(status === 201 || status === 503, String(status));
        if (status === 201) acknowledged.add(key);
      }),
    );
    const cut = () =>
      run("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'partner-support'");
    for (let round = 0; round < 5; round++) await cut();
    await sending;
    const stored = (await listAllTickets(backend.url, mine)).map(({subject}) => subject);
    for (const key of acknowledged) assert.ok(stored.includes(key));
    for (const key of keys) {
      const {status} = await postTicket(backend.url, mine, exampleDraft({subject: key}), {key});
      assert.equal(status, 201);
    }
    const all = (await listAllTickets(backend.url, mine)).map(({subject}) => subject);
    assert.deepEqual(all.sort(), [...keys].sort());
  });
});

describe('A database', () => {
  it("of one region is refused to the other region's backend", async () => {
    await assert.rejects(
      startTestBackend({region: 'eu', issuer, databaseUrl: backend.databaseUrl}),
      /holds the tickets of region "com"; it can't be used for region "eu"\.$/,
    );
  });

  it('is migrated once where several processes open it at the same moment', async () => {
    const url = await postgres.createDatabase('together');
    const databases = await Promise.all(Array.from({length: 6}, () => openDatabase(url)));
    await Promise.all(databases.map((database) => database.close()));
    const client = new pg.Client(url);
    await client.connect();
    const {rows} = await client.query('select name from schema_migrations');
    await client.end();
    const names = rows.map(({name}) => name as string);
    assert.ok(names.includes('0001-tickets') && names.length === new Set(names).size);
  });
});

import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listAllTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let client: UploadClient;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
});
after(() => backend.stop());
beforeEach(async () => {
  // A partner of its own for each test.
  token = await issuer.token({partner: String(Math.floor(7e9 + Math.random() * 1e9))});
  client = new UploadClient(backend.url, token);
});

const run = (sql: string) => runSql(backend.databaseUrl, sql);
const open = (uploads: readonly string[], key?: string) =>
  postTicket(backend.url, token, exampleDraft({uploads: [...uploads]}), key ? {key} : {});

/** Nothing of a ticket, no job, and the files are still free. */
async function assertNothingBound(...uploads: readonly string[]): Promise<void> {
  assert.deepEqual(await listAllTickets(backend.url, token), []);
  for (const id of uploads) {
    const {rows} = await run(`select ticket_id, place from uploads where id = '${id}'`);
    assert.deepEqual(rows, [{ticket_id: null, place: null}]);
    assert.deepEqual((await run(`select 1 from forwarding_jobs where attachment_id = '${id}'`)).rows, []);
  }
}

describe('A ticket with files', () => {
  it('has them in their order, each with a forwarding job of its own', async () => {
    const uploads = [await client.upload('a'), await client.upload('b'), await client.upload('c')].reverse();
    const {status, body} = await open(uploads);
    assert.equal(status, 201);
    const bound = await run(`select id from uploads where ticket_id = '${body.id}' order by place`);
    assert.deepEqual(
      bound.rows.map(({id}) => id),
      uploads,
    );
    const jobs = await run(
      `select kind, state, attachment_id from forwarding_jobs where ticket_id = '${body.id}' order by id`,
    );
    assert.deepEqual(jobs.rows, [
      {kind: 'open_ticket', state: 'new', attachment_id: null},
      ...uploads.map((id) => ({kind: 'attachment', state: 'new', attachment_id: id})),
    ]);
  });

  it('is answered again for its key, although its files are used by then', async () => {
    const key = randomUUID();
    const uploads = [await client.upload('a')];
    const {body} = await open(uploads, key);
    const again = await open(uploads, key);
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, 'true']);
    assert.deepEqual(again.body, body);
    assert.equal((await open([], key)).problem.code, 'idempotency_key_reused');
  });

  it('takes five, and not six', async () => {
    const uploads = await Promise.all(Array.from({length: 6}, (_, index) => client.upload(`${index}`)));
    const {status, problem} = await open(uploads);
    assert.deepEqual([status, problem.errors], [422, [{pointer: '/uploads', code: 'too_many'}]]);
    await assertNothingBound(...uploads);
    assert.equal((await open(uploads.slice(1))).status, 201);
  });

  it('takes a file once', async () => {
    const [used, free] = [await client.upload('a'), await client.upload('b')];
    const {body} = await open([used]);
    const {status, problem} = await open([free, used]);
    assert.deepEqual([status, problem.errors], [422, [{pointer: '/uploads/1', code: 'unknown_upload'}]]);
    assert.deepEqual(
      (await listAllTickets(backend.url, token)).map(({id}) => id),
      [body.id],
    );
    const twice = await open([free, free]);
    assert.deepEqual(twice.problem.errors, [{pointer: '/uploads/1', code: 'unknown_upload'}]);
    assert.equal((await open([free])).status, 201);
  });

  it('takes a file once where several tickets want it at the same moment', async () => {
    const [a, b] = [await client.upload('a'), await client.upload('b')];
    const answers = await Promise.all(Array.from({length: 8}, (_, index) => open(index % 2 ? [a, b] : [b, a])));
    assert.deepEqual(
      answers.map(({status}) => status).sort((a, b) => a - b),
      [201, ...Array(7).fill(422)],
    );
    assert.equal((await listAllTickets(backend.url, token)).length, 1);
  });
});

describe('A ticket is refused', () => {
  const unknown: Readonly<Record<string, () => Promise<string>>> = {
    'that is not there': async () => randomUUID(),
    'of a colleague': async () => new UploadClient(backend.url, await issuer.token({sub: '740002222'})).upload('x'),
    'of another partner': async () => new UploadClient(backend.url, await issuer.token()).upload('x'),
    'that was given up': async () => {
      const id = await client.upload('x');
      await client.remove(id);
      return id;
    },
  };
  for (const [what, uploadId] of Object.entries(unknown)) {
    it(`with a file ${what}, and binds no other`, async () => {
      const fine = await client.upload('fine');
      const {status, problem} = await open([fine, await uploadId()]);
      assert.deepEqual([status, problem.code], [422, 'validation_failed']);
      assert.deepEqual(problem.errors, [{pointer: '/uploads/1', code: 'unknown_upload'}]);
      await assertNothingBound(fine);
    });
  }

  it('with a file that has not arrived completely, and taken when it has', async () => {
    const key = randomUUID();
    const id = await client.begin(10);
    await client.patch(id, 0, Buffer.from('hello'));
    const {status, problem} = await open([id], key);
    assert.deepEqual([status, problem.code, problem.retryable], [409, 'upload_incomplete', false]);
    await assertNothingBound(id);
    await client.patch(id, 5, Buffer.from('world'));
    assert.equal((await open([id], key)).status, 201);
  });

  it('with a file that has expired', async () => {
    const id = await client.upload('old');
    await run(`update uploads set expires_at = now() - interval '1 second' where id = '${id}'`);
    const {status, problem} = await open([id]);
    assert.deepEqual([status, problem.code], [410, 'upload_expired']);
    await assertNothingBound(id);
  });

  it('with more files than this backend takes', async () => {
    const fewer = await startTestBackend({issuer, uploads: {limits: {count: 1, maxBytes: 10}}});
    const sender = new UploadClient(fewer.url, token);
    assert.equal((await sender.create(11)).problem.code, 'file_too_large');
    const uploads = [await sender.upload('a'), await sender.upload('b')];
    const {status, problem} = await postTicket(fewer.url, token, exampleDraft({uploads}));
    assert.deepEqual([status, problem.errors], [422, [{pointer: '/uploads', code: 'too_many'}]]);
    assert.equal((await postTicket(fewer.url, token, exampleDraft({uploads: uploads.slice(1)}))).status, 201);
    await fewer.stop();
  });
});

describe('A failure in the middle', () => {
  it('binds nothing and keeps nothing, and the same key works afterwards', async () => {
    const key = randomUUID();
    const uploads = [await client.upload('a'), await client.upload('b')];
    await run(`alter table forwarding_jobs add constraint broken check (attachment_id <> '${uploads[1]}') not valid`);
    assert.equal((await open(uploads, key)).status, 500);
    await assertNothingBound(...uploads);
    await run('alter table forwarding_jobs drop constraint broken');
    assert.equal((await open(uploads, key)).status, 201);
  });
});

import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {sweepUploads} from '../../src/backend/uploads/sweep-uploads.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
let folder: string;
let backend: TestBackend;
let client: UploadClient;
let token: string;
let others: readonly Database[];

beforeEach(async () => {
  folder = temporaryFolder();
  backend = await startTestBackend({issuer, uploads: {place: {folder}}});
  others = [await openDatabase(backend.databaseUrl), await openDatabase(backend.databaseUrl)];
  token = await issuer.token();
  client = new UploadClient(backend.url, token);
});
afterEach(async () => {
  await Promise.all(others.map((other) => other.close()));
  await backend.stop();
});
// So that PostgreSQL runs on from one test to the next.
let keeper: TestBackend;
before(async () => {
  keeper = await startTestBackend({issuer});
});
after(() => keeper.stop());

const run = (sql: string) => runSql(backend.databaseUrl, sql);
const pass = (time: string) =>
  run(`update uploads set created_at = created_at - interval '${time}', expires_at = expires_at - interval '${time}'`);
const sweep = (database = backend.database) => sweepUploads({...database, files: backend.files});

describe('An upload that is not used', () => {
  it('is there for 24 hours', async () => {
    const id = await client.upload('hello');
    await pass('23 hours 59 minutes');
    await sweep();
    assert.equal(await client.offset(id), 5);
    assert.equal((await postTicket(backend.url, token, exampleDraft({uploads: [id]}))).status, 201);
  });

  it('says afterwards that it has expired, unfinished or not, swept or not', async () => {
    const ids = [await client.upload('hello'), await client.begin(10)];
    await pass('24 hours');
    for (const when of ['before the sweep', 'after it']) {
      for (const id of ids) {
        assert.equal((await client.head(id)).status, 410, when);
        assert.equal((await client.patch(id, 0, Buffer.from('x'))).problem.code, 'upload_expired', when);
        const {status, problem} = await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
        assert.deepEqual([status, problem.code], [410, 'upload_expired'], when);
      }
      await sweep();
    }
  });

  it('is removed with its files, by several processes at once, and what is used stays', async () => {
    const used = await client.upload('used');
    await postTicket(backend.url, token, exampleDraft({uploads: [used]}));
    for (let index = 0; index < 30; index++) await client.upload(`unused ${index}`);
    const unfinished = await client.begin(10);
    await client.patch(unfinished, 0, Buffer.from('hello'));
    await pass('25 hours');
    const young = await client.upload('young');
    assert.equal((await readdir(folder)).length, 33);
    await Promise.all([sweep(), ...others.map(sweep), ...others.map(sweep)]);
    assert.equal((await readdir(folder)).length, 2);
    assert.deepEqual((await run('select 1 from upload_parts')).rowCount, 2);
    assert.equal((await client.download(used)).bytes.toString(), 'used');
    assert.equal(await client.offset(young), 5);
  });

  it('is removed also where a sweep was killed before it came to the files', async () => {
    await client.upload('hello');
    await pass('25 hours');
    await backend.database.expiredUploads.expire(100);
    assert.equal((await readdir(folder)).length, 1);
    await sweep(others[0]);
    assert.deepEqual(await readdir(folder), []);
  });

  it('is forgotten altogether a month later', async () => {
    const id = await client.upload('hello');
    await pass('25 hours');
    await sweep();
    await pass('31 days');
    await sweep();
    assert.deepEqual((await run('select 1 from uploads')).rows, []);
    assert.equal((await client.head(id)).status, 404);
  });

  it('is either expired or bound where both happen at the same moment', async () => {
    const ids = await Promise.all(Array.from({length: 20}, (_, index) => client.upload(`${index}`)));
    await run(`update uploads set expires_at = now() + interval '60 milliseconds'`);
    const [answers] = await Promise.all([
      Promise.all(ids.map((id) => postTicket(backend.url, token, exampleDraft({uploads: [id]})))),
      ...others.map(async (other) => {
        for (let round = 0; round < 10; round++) await sweep(other);
      }),
    ]);
    await pass('1 hour');
    await sweep();
    for (const [index, {status}] of answers.entries()) {
      assert.ok(status === 201 || status === 410);
      assert.equal((await client.download(ids[index]!)).status, status === 201 ? 200 : 404);
    }
  });

  it('is swept by a backend that starts', async () => {
    await client.upload('hello');
    await pass('25 hours');
    const second = await startTestBackend({issuer, databaseUrl: backend.databaseUrl, uploads: {place: {folder}}});
    // It ends what it has begun before it stops.
    await second.stop();
    assert.deepEqual(await readdir(folder), []);
  });
});

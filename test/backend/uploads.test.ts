import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask} from './ask.ts';
import {UploadClient, idOf} from './upload-client.ts';

const issuer = createTestIssuer();
const folder = temporaryFolder();
const MiB = 1024 * 1024;
let backend: TestBackend;
let client: UploadClient;

before(async () => {
  backend = await startTestBackend({issuer, uploads: {place: {folder}}});
  client = new UploadClient(backend.url, await issuer.token());
});
after(() => backend.stop());

const text = (size: number) => Buffer.alloc(size, 'a line of a log\n');

describe('An upload', () => {
  it('is announced, brought in parts, and told of at any time', async () => {
    const created = await client.create(11, 'notes.txt');
    assert.equal(created.status, 201);
    assert.match(created.headers.get('location')!, /^\/v1\/uploads\/[\da-f-]{36}$/);
    const expires = Date.parse(created.headers.get('upload-expires')!) - Date.now();
    assert.ok(Math.abs(expires - 24 * 3600 * 1000) < 60_000);
    const id = idOf(created);
    const first = await client.patch(id, 0, Buffer.from('hello '));
    assert.deepEqual([first.status, first.headers.get('upload-offset')], [204, '6']);
    const told = await client.head(id);
    assert.deepEqual(
      ['upload-offset', 'upload-length', 'cache-control', 'tus-resumable'].map((name) => told.headers.get(name)),
      ['6', '11', 'no-store', '1.0.0'],
    );
    const last = await client.patch(id, 6, Buffer.from('world'));
    assert.deepEqual([last.status, last.headers.get('upload-offset')], [204, '11']);
    assert.equal(await client.offset(id), 11);
  });

  it('may bring its first bytes along with the announcement', async () => {
    const metadata = `filename ${Buffer.from('a.txt').toString('base64')}`;
    const headers = {
      authorization: `Bearer ${await issuer.token()}`,
      'tus-resumable': '1.0.0',
      'upload-length': '5',
      'upload-metadata': metadata,
      'content-type': 'application/offset+octet-stream',
    };
    const answer = await ask(`${backend.url}/v1/uploads`, {method: 'POST', headers, body: 'hello'});
    assert.deepEqual([answer.status, answer.headers.get('upload-offset')], [201, '5']);
    assert.equal(await client.offset(idOf(answer)), 5);
  });

  it('of exactly 20 MiB is taken, and one byte more is not', async () => {
    assert.equal((await client.send(text(20 * MiB))).answer.status, 204);
    const {status, problem} = await client.create(20 * MiB + 1);
    assert.deepEqual([status, problem.code, problem.retryable], [413, 'file_too_large', false]);
  });

  it('of nothing is refused', async () => {
    const {status, problem} = await client.create(0);
    assert.deepEqual([status, problem.code], [415, 'file_type_not_allowed']);
  });

  it('takes 1 MiB at a time and no byte more', async () => {
    const id = await client.begin(2 * MiB);
    const refused = await client.patch(id, 0, text(MiB + 1));
    assert.deepEqual([refused.status, refused.problem.code], [413, 'body_too_large']);
    assert.equal(await client.offset(id), 0);
    assert.equal((await client.patch(id, 0, text(MiB))).status, 204);
  });

  it('takes no more bytes than were announced', async () => {
    const id = await client.begin(10);
    const {status, problem} = await client.patch(id, 0, text(11));
    assert.deepEqual([status, problem.code], [413, 'body_too_large']);
    assert.equal(await client.offset(id), 0);
  });

  it('counts no byte twice: what comes again, or from elsewhere, is refused', async () => {
    const id = await client.begin(12);
    await client.patch(id, 0, text(6));
    for (const offset of [0, 3, 7, 12]) {
      const {status, problem} = await client.patch(id, offset, text(3));
      assert.deepEqual([status, problem.code], [409, 'upload_offset_mismatch']);
    }
    assert.equal(await client.offset(id), 6);
  });

  it('counts one of several requests that bring the same bytes at the same moment', async () => {
    const bytes = text(MiB);
    const id = await client.begin(2 * MiB);
    const answers = await Promise.all(Array.from({length: 6}, () => client.patch(id, 0, bytes)));
    assert.deepEqual(
      answers.map(({status}) => status).sort((a, b) => a - b),
      [204, 409, 409, 409, 409, 409],
    );
    assert.equal(await client.offset(id), MiB);
    assert.equal((await backend.database.uploads.partsOf(id)).length, 1);
  });

  it('is given up by its owner, with its files', async () => {
    const id = await client.begin(20);
    await client.patch(id, 0, text(10));
    const owner = {partner: '20105462640', sub: '740001111'};
    const {storageName} = (await backend.database.uploads.find(owner, id))!;
    assert.equal((await readdir(`${folder}/${storageName}`)).length, 1);
    assert.equal((await client.remove(id)).status, 204);
    await assert.rejects(readdir(`${folder}/${storageName}`), {code: 'ENOENT'});
    for (const {status} of [await client.head(id), await client.patch(id, 10, text(10)), await client.remove(id)]) {
      assert.equal(status, 404);
    }
  });

  it('lies under a random name that says nothing of it, closed to other users', async () => {
    const id = await client.upload('canary', 'canary.txt');
    const names = await readdir(folder, {recursive: true});
    assert.ok(names.length > 0 && names.every((name) => /^[\da-f]{32}(?:\/\d+-[\da-f]{16})?$/.test(name)));
    assert.ok(names.every((name) => !name.includes(id)));
  });
});

describe("Somebody else's upload", () => {
  const others = {
    'a colleague of the same partner': {sub: '740002222'},
    'the same number at another partner': {partner: '20105469999'},
  };
  for (const [who, claims] of Object.entries(others)) {
    it(`is not there for ${who}, whatever is asked`, async () => {
      const id = await client.begin(20);
      const other = new UploadClient(backend.url, await issuer.token(claims));
      const asked = async (target: string) =>
        (await Promise.all([other.head(target), other.patch(target, 0, text(20)), other.remove(target)])).map(
          ({status, problem}) => `${status} ${problem?.code}`,
        );
      assert.deepEqual(await asked(id), ['404 undefined', '404 not_found', '404 not_found']);
      assert.deepEqual(await asked(id), await asked(randomUUID()));
      assert.equal(await client.offset(id), 0);
    });
  }
});

import assert from 'node:assert/strict';
import {randomBytes} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask} from './ask.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const MiB = 1024 * 1024;
let backend: TestBackend;
let client: UploadClient;

before(async () => {
  backend = await startTestBackend({issuer});
  client = new UploadClient(backend.url, await issuer.token());
});
after(() => backend.stop());

const text = (size: number) => Buffer.alloc(size, 'a line of a log\n');

describe('/v1/uploads', () => {
  it('needs a token, on every method', async () => {
    const id = await client.begin(20);
    const stranger = new UploadClient(backend.url, await createTestIssuer().token());
    const elsewhere = new UploadClient(backend.url, await issuer.token({dataCenter: 'eu'}));
    const refused = new UploadClient(backend.url, await issuer.token({access: false}));
    for (const [someone, status] of [
      [stranger, 401],
      [elsewhere, 403],
      [refused, 403],
    ] as const) {
      const answers = [someone.create(5), someone.head(id), someone.patch(id, 0, text(5)), someone.remove(id)];
      for (const answer of await Promise.all(answers)) assert.equal(answer.status, status);
    }
  });

  it('tells what it can do, also without a token', async () => {
    const {status, headers} = await ask(`${backend.url}/v1/uploads`, {method: 'OPTIONS'});
    assert.equal(status, 204);
    assert.deepEqual(
      ['tus-version', 'tus-max-size', 'tus-extension'].map((name) => headers.get(name)),
      ['1.0.0', String(20 * MiB), 'creation,creation-with-upload,termination,expiration'],
    );
  });

  it('speaks tus 1.0 only', async () => {
    const {status, problem} = await client.create(5, 'a.txt', {'tus-resumable': '0.2.2'});
    assert.deepEqual([status, problem.code], [412, 'tus_version_not_supported']);
  });

  it('refuses what the protocol does not allow', async () => {
    const id = await client.begin(20);
    const answers = [
      await client.create('-1'),
      await client.create('5.5'),
      await client.create('1e3'),
      await client.create(5, 'a.txt', {'upload-metadata': 'filename !!'}),
      await client.patch(id, 0, text(5), {'upload-offset': 'x'}),
    ];
    for (const {status, problem} of answers) assert.deepEqual([status, problem.code], [400, 'malformed']);
    const typed = await client.patch(id, 0, text(5), {'content-type': 'text/plain'});
    assert.ok(typed.status === 400 || typed.status === 415);
    assert.equal(await client.offset(id), 0);
  });

  it('takes no other method', async () => {
    const id = await client.begin(20);
    for (const [method, path, allow] of [
      ['GET', '/v1/uploads', 'POST'],
      ['GET', `/v1/uploads/${id}`, 'HEAD, PATCH, DELETE'],
      ['POST', `/v1/uploads/${id}`, 'HEAD, PATCH, DELETE'],
    ] as const) {
      const {status, headers} = await ask(backend.url + path, {method});
      assert.deepEqual([status, headers.get('allow')], [405, allow]);
    }
  });

  for (const id of ['..', '..%2F..%2Fetc%2Fpasswd', 'x', '%00', randomBytes(16).toString('hex')]) {
    it(`has nothing under the id ${id}`, async () => {
      assert.equal((await client.patch(id, 0, text(5))).status, 404);
    });
  }

  it('may be used by pages of the allowed origins, which can read its headers', async () => {
    const origin = 'http://localhost:8000';
    const answer = await client.create(5, 'a.txt', {origin});
    assert.equal(answer.headers.get('access-control-allow-origin'), origin);
    const exposed = answer.headers.get('access-control-expose-headers')!.toLowerCase();
    for (const name of [
      'location',
      'tus-resumable',
      'upload-expires',
      'upload-length',
      'upload-metadata',
      'upload-offset',
    ]) {
      assert.ok(exposed.includes(name), name);
    }
    assert.equal((await client.create(5, 'a.txt', {origin: 'https://evil.example'})).status, 403);
    assert.equal((await client.create(5)).headers.get('access-control-allow-origin'), null);
  });
});

import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {rm} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const folder = temporaryFolder();
let backend: TestBackend;
let client: UploadClient;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer, uploads: {place: {folder}}});
  token = await issuer.token();
  client = new UploadClient(backend.url, token);
});
after(() => backend.stop());

/** A ticket with this file; gives the file's id. */
async function attach(bytes: Buffer | string, name?: string): Promise<string> {
  const id = await client.upload(bytes, name);
  const {status} = await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
  assert.equal(status, 201);
  return id;
}

describe('An attachment', () => {
  it('is downloaded as it was sent, by anyone of the partner', async () => {
    const bytes = Buffer.alloc(2_500_000, 'line\n');
    const id = await attach(bytes, 'long.log');
    const colleague = new UploadClient(backend.url, await issuer.token({sub: '740002222'}));
    const {status, headers, bytes: got} = await colleague.download(id);
    assert.deepEqual([status, headers.get('content-length')], [200, '2500000']);
    assert.ok(got.equals(bytes));
  });

  it('is saved and never shown, whatever it holds', async () => {
    const {headers} = await client.download(await attach('hello', 'a.html'));
    const told = (name: string) => headers.get(name);
    assert.equal(told('content-disposition'), `attachment; filename="a.html.txt"; filename*=UTF-8''a.html.txt`);
    assert.equal(told('content-type'), 'text/plain; charset=utf-8');
    assert.equal(told('x-content-type-options'), 'nosniff');
    assert.equal(told('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(told('cross-origin-resource-policy'), 'same-origin');
    assert.equal(told('cache-control'), 'no-store');
    assert.equal(told('set-cookie'), null);
  });

  it('keeps its name in any script, without what lies', async () => {
    const {headers} = await client.download(await attach('x', '../Ausfüh\u202erung 大.txt'));
    assert.match(headers.get('content-disposition')!, /filename\*=UTF-8''Ausf%C3%BChrung%20%E5%A4%A7\.txt$/);
  });

  it('can be asked for by HEAD', async () => {
    const {status, headers, bytes} = await client.download(await attach('hello'), 'HEAD');
    assert.deepEqual([status, headers.get('content-length'), bytes.length], [200, '5', 0]);
  });

  it('is not there for another partner', async () => {
    const id = await attach('hello');
    const other = new UploadClient(backend.url, await issuer.token({partner: '20105469999'}));
    assert.equal((await other.download(id)).status, 404);
    assert.equal((await other.download(randomUUID())).status, 404);
  });

  it('is not there before a ticket has it, and no upload any more afterwards', async () => {
    const id = await client.upload('hello');
    assert.equal((await client.download(id)).status, 404);
    await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
    assert.equal((await client.head(id)).status, 404);
    assert.equal((await client.remove(id)).status, 404);
    assert.equal((await client.download(id)).status, 200);
  });

  it('needs a token, and takes no other method', async () => {
    const address = `${backend.url}/v1/attachments/${await attach('hello')}`;
    assert.equal((await ask(address)).problem.code, 'token_missing');
    const deleted = await ask(address, {method: 'DELETE'});
    assert.deepEqual([deleted.status, deleted.headers.get('allow')], [405, 'GET, HEAD']);
  });

  for (const id of ['x', '..%2F..%2Fetc%2Fpasswd', '%00']) {
    it(`is not there under the id ${id}`, async () => assert.equal((await client.download(id)).status, 404));
  }

  it('whose bytes are gone is an error, and no empty file', async () => {
    const id = await attach('hello');
    await rm(folder, {recursive: true});
    assert.ok((await client.download(id)).status >= 500);
  });
});

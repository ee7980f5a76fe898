import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const folder = temporaryFolder();
const seen = join(temporaryFolder(), 'seen');
let backend: TestBackend;
let client: UploadClient;

// 0 where the word is not in the file, 1 where it is; where the file is to break it, an end that is no verdict.
const scanCommand = `tee ${seen} | { grep -q -e BREAK && exit 2 || ! grep -q -e VIRUS ${seen}; }`;

before(async () => {
  backend = await startTestBackend({issuer, uploads: {place: {folder}, scanCommand}});
  client = new UploadClient(backend.url, await issuer.token());
});
after(() => backend.stop());

describe('A scanner', () => {
  it('gets the whole file before it counts as finished', async () => {
    const bytes = Buffer.alloc(2_500_000, 'clean line\n');
    await client.upload(bytes);
    assert.ok((await readFile(seen)).equals(bytes));
  });

  it('refuses a file, which is removed; the answer stays', async () => {
    const before = await readdir(folder);
    const {id, answer} = await client.send(Buffer.from('a VIRUS'), 'a.txt');
    assert.deepEqual([answer.status, answer.problem.code], [422, 'file_infected']);
    assert.deepEqual(await readdir(folder), before);
    assert.equal((await client.head(id)).status, 422);
    const opened = await postTicket(backend.url, await issuer.token(), exampleDraft({uploads: [id]}));
    assert.deepEqual([opened.status, opened.problem.code], [422, 'file_infected']);
  });

  it('that gives no verdict lets nothing through, and the last part may be sent again', async () => {
    const id = await client.begin(5);
    const {status, problem} = await client.patch(id, 0, Buffer.from('BREAK'));
    assert.deepEqual([status, problem.code, problem.retryable], [503, 'storage_unavailable', true]);
    assert.equal(await client.offset(id), 0);
    assert.equal((await client.patch(id, 0, Buffer.from('mends'))).status, 204);
  });

  it('that can not be run lets nothing through', async () => {
    const other = await startTestBackend({issuer, uploads: {scanCommand: '/nowhere/scanner'}});
    const {answer} = await new UploadClient(other.url, await issuer.token()).send(Buffer.from('hello'));
    assert.deepEqual([answer.status, answer.problem.code], [503, 'storage_unavailable']);
    await other.stop();
  });

  it('that does not want to read it all still has its say', async () => {
    const bytes = Buffer.alloc(3_000_000, 'a');
    for (const [scanCommand, status] of [
      ['true', 204],
      ['false', 422],
    ] as const) {
      const other = await startTestBackend({issuer, uploads: {scanCommand}});
      assert.equal((await new UploadClient(other.url, await issuer.token()).send(bytes)).answer.status, status);
      await other.stop();
    }
  });
});

import assert from 'node:assert/strict';
import {after, before, it, mock} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const log: string[] = [];
let backend: TestBackend;
before(async () => {
  backend = await startTestBackend({issuer, onLog: (line) => log.push(line)});
});
after(() => backend.stop());

it('A download whose storage fails in the middle breaks off, and the log says so, with nothing beside it', async () => {
  const printed = mock.method(console, 'error', () => undefined);
  const token = await issuer.token();
  const client = new UploadClient(backend.url, token);
  const id = await client.upload('a line of a log\n'.repeat(100_000));
  assert.equal((await postTicket(backend.url, token, exampleDraft({uploads: [id]}))).status, 201);
  const [, second] = await backend.database.uploads.partsOf(id);
  await backend.files.remove(second!.storageKey);
  await assert.rejects(client.download(id));
  const lines = log.map((line) => JSON.parse(line) as {msg: string; requestId?: string; error?: {name: string}});
  const broken = lines.filter(({msg}) => msg === 'an answer broke off');
  assert.deepEqual(
    broken.map(({error}) => error?.name),
    ['PartMissing'],
  );
  assert.ok(lines.some(({msg, requestId}) => msg === 'request' && requestId === broken[0]?.requestId));
  assert.equal(printed.mock.callCount(), 0);
});

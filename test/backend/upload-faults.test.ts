import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {Upload} from 'tus-js-client';
import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {stopServer} from '../../src/backend/database/embedded-postgres/stop-server.ts';
import {startFaultProxy, type FaultProxy} from '../support/fault-proxy.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {breakPatch} from './broken-patch.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const MiB = 1024 * 1024;
/** Every line is another one, so that a piece that is lost, doubled or moved shows. */
const file = Buffer.from(Array.from({length: 220_000}, (_, line) => `line ${line}\n`).join(''));

/** Sends the rest of the file, as HEAD tells where to go on; gives the bytes as a ticket has them. */
async function complete(url: string, token: string, id: string): Promise<Buffer> {
  const client = new UploadClient(url, token);
  for (let offset = await client.offset(id); offset < file.length;) {
    const {status, headers} = await client.patch(id, offset, file.subarray(offset, offset + MiB));
    assert.equal(status, 204);
    offset = Number(headers.get('upload-offset'));
  }
  const {status} = await postTicket(url, token, exampleDraft({uploads: [id]}), {key: randomUUID()});
  assert.equal(status, 201);
  return (await client.download(id)).bytes;
}

describe('A connection that breaks off in the middle of a part', () => {
  let backend: TestBackend;
  let proxy: FaultProxy;
  let token: string;
  let client: UploadClient;
  before(async () => {
    backend = await startTestBackend({issuer});
    proxy = await startFaultProxy(backend.url);
    token = await issuer.token();
    client = new UploadClient(backend.url, token);
  });
  after(async () => {
    await proxy.stop();
    await backend.stop();
  });

  /** The backend notices the break in its own time. */
  async function offsetBehind(id: string, known: number): Promise<number> {
    for (;;) {
      const offset = await client.offset(id);
      if (offset > known) return offset;
      await setImmediate();
    }
  }

  it('keeps what arrived, and the upload goes on behind it', async () => {
    const id = await client.begin(file.length);
    assert.equal((await client.patch(id, 0, file.subarray(0, MiB))).status, 204);
    await breakPatch(backend.url, token, id, MiB, file.subarray(MiB, 2 * MiB), 500_000);
    const offset = await offsetBehind(id, MiB);
    assert.ok(offset <= MiB + 500_000, String(offset));
    assert.ok((await complete(backend.url, token, id)).equals(file));
  });

  it('again and again counts no byte twice and loses none', async () => {
    const id = await client.begin(file.length);
    let offset = 0;
    for (const arriving of [1, 1000, 65_536, 700_000, MiB - 1]) {
      await breakPatch(backend.url, token, id, offset, file.subarray(offset, offset + MiB), arriving);
      // A client that goes on at once, while the broken request may still be at work.
      await client.patch(id, offset, file.subarray(offset, offset + 10));
      offset = await offsetBehind(id, offset);
    }
    assert.ok((await complete(backend.url, token, id)).equals(file));
  });

  it('is no matter for a client that speaks tus, also where answers are lost', async () => {
    proxy.inject('drop-response', 2, {method: 'PATCH'});
    const address = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(file, {
        endpoint: `${proxy.url}/v1/uploads`,
        chunkSize: MiB,
        retryDelays: [0, 0, 0, 0],
        metadata: {filename: 'lines.log'},
        headers: {authorization: `Bearer ${token}`},
        onError: reject,
        onSuccess: () => resolve(upload.url!),
      });
      upload.start();
    });
    const methods = proxy.seen.map(({method}) => method);
    assert.deepEqual(methods.filter((method) => method === 'HEAD').length, 2);
    const id = address.split('/').at(-1)!;
    const parts = await backend.database.uploads.partsOf(id);
    assert.deepEqual(
      parts.map(({start}) => start),
      [0, MiB, 2 * MiB],
    );
    assert.ok((await complete(backend.url, token, id)).equals(file));
  });
});

describe('A backend that is killed in the middle of an upload', () => {
  const dataFolder = temporaryFolder();
  let backend: TestBackendProcess;
  before(async () => {
    backend = await TestBackendProcess.start({issuer, storage: {dataFolder}});
  });
  after(async () => {
    await backend.stop();
    await stopServer(dataLocation(dataFolder).cluster);
  });

  it('goes on after its restart with what it acknowledged', async () => {
    const token = await issuer.token();
    const client = new UploadClient(backend.url, token);
    const id = await client.begin(file.length);
    assert.equal((await client.patch(id, 0, file.subarray(0, MiB))).status, 204);
    const patching = client.patch(id, MiB, file.subarray(MiB, 2 * MiB)).catch(() => undefined);
    await backend.kill();
    const answer = await patching;
    await backend.restart();
    const offset = await client.offset(id);
    assert.ok(offset === MiB || offset === 2 * MiB);
    if (answer?.status === 204) assert.equal(offset, 2 * MiB);
    assert.ok((await complete(backend.url, token, id)).equals(file));
  });

  it('loses no acknowledged byte, killed at whatever moment', async () => {
    const token = await issuer.token();
    const client = new UploadClient(backend.url, token);
    const id = await client.begin(file.length);
    const size = 150_000;
    for (const enough of [300_000, 1_200_000]) {
      let acknowledged = await client.offset(id);
      let killed: Promise<void> | undefined;
      for (;;) {
        const patching = client.patch(id, acknowledged, file.subarray(acknowledged, acknowledged + size));
        // In the middle of a request.
        if (acknowledged >= enough) killed ??= backend.kill();
        if ((await patching.catch(() => undefined))?.status !== 204) break;
        acknowledged += size;
      }
      await killed;
      await backend.restart();
      const offset = await client.offset(id);
      assert.ok(offset >= acknowledged && offset <= acknowledged + size, `${offset}, ${acknowledged}`);
    }
    assert.ok((await complete(backend.url, token, id)).equals(file));
  });
});

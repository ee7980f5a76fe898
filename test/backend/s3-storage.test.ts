import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {S3} from '@aws-sdk/client-s3';
import {s3Keys, startS3Server, type S3Server} from '../support/s3-server.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const MiB = 1024 * 1024;
const file = Buffer.from(Array.from({length: 220_000}, (_, line) => `line ${line}\n`).join(''));
let s3: S3Server;
let storage: {url: string; giveBack(): Promise<void>};
let killable: TestBackendProcess;
let others: readonly TestBackend[];
let clients: readonly UploadClient[];
let token: string;
let bucket: S3;

before(async () => {
  Object.assign(process.env, s3Keys);
  s3 = await startS3Server();
  bucket = new S3({endpoint: s3.endpoint, region: 'us-east-1', forcePathStyle: true});
  storage = await borrowDatabase();
  const env = {...s3Keys, UPLOAD_FOLDER: '', S3_BUCKET: s3.bucket, S3_ENDPOINT: s3.endpoint, S3_REGION: 'us-east-1'};
  killable = await TestBackendProcess.start({issuer, storage: {databaseUrl: storage.url}, env});
  // In this process: their connections and memory are as much their own.
  const place = {bucket: s3.bucket, endpoint: s3.endpoint, region: 'us-east-1'};
  const start = () => startTestBackend({issuer, databaseUrl: storage.url, uploads: {place}});
  others = [await start(), await start()];
  token = await issuer.token();
  clients = [killable, ...others].map(({url}) => new UploadClient(url, token));
});
after(async () => {
  await Promise.all([killable, ...others].map((backend) => backend.stop()));
  await storage.giveBack();
  bucket.destroy();
  await s3.stop();
});

const keys = async () => ((await bucket.listObjectsV2({Bucket: s3.bucket})).Contents ?? []).map(({Key}) => Key!);

describe('Several processes with one S3 storage', () => {
  it('take the parts of an upload in turn, and each of them gives the file out', async () => {
    const [second, first, third] = clients as [UploadClient, UploadClient, UploadClient];
    const id = await first.begin(file.length, 'lines.log');
    assert.equal((await first.patch(id, 0, file.subarray(0, MiB))).status, 204);
    assert.equal(await second.offset(id), MiB);
    assert.equal((await second.patch(id, MiB, file.subarray(MiB, 2 * MiB))).status, 204);
    await killable.kill();
    assert.equal((await third.patch(id, 2 * MiB, file.subarray(2 * MiB))).status, 204);
    await killable.restart();
    assert.equal((await postTicket(killable.url, token, exampleDraft({uploads: [id]}))).status, 201);
    for (const client of clients) assert.ok((await client.download(id)).bytes.equals(file));
    assert.ok((await keys()).every((key) => /^[\da-f]{32}\/\d+-[\da-f]{16}$/.test(key)));
  });

  it('count one of the requests that bring the same bytes to all of them at the same moment', async () => {
    const id = await clients[0]!.begin(2 * MiB);
    const before = (await keys()).length;
    const answers = await Promise.all(clients.map((client) => client.patch(id, 0, file.subarray(0, MiB))));
    assert.deepEqual(
      answers.map(({status}) => status).sort((a, b) => a - b),
      [204, 409, 409],
    );
    assert.equal(await clients[0]!.offset(id), MiB);
    assert.equal((await keys()).length, before + 1, 'what did not count is gone');
  });

  it('remove what is refused and what is given up', async () => {
    const before = await keys();
    assert.equal((await clients[0]!.send(Buffer.from('<svg/>'), 'a.svg')).answer.status, 415);
    const id = await clients[1]!.begin(file.length);
    await clients[1]!.patch(id, 0, file.subarray(0, MiB));
    assert.equal((await clients[2]!.remove(id)).status, 204);
    assert.deepEqual(await keys(), before);
  });
});

describe('An S3 storage that has lost a part', () => {
  it('makes the upload start anew', async () => {
    const client = clients[1]!;
    const before = new Set(await keys());
    const id = await client.begin(11);
    await client.patch(id, 0, Buffer.from('hello '));
    const [lost] = (await keys()).filter((key) => !before.has(key));
    await bucket.deleteObject({Bucket: s3.bucket, Key: lost});
    const {status, problem} = await client.patch(id, 6, Buffer.from('world'));
    assert.deepEqual([status, problem.code], [410, 'upload_expired']);
  });
});

describe('An S3 storage that does not answer', () => {
  it('makes 503, counts nothing, and is used again when it is back', async () => {
    const lost = await startS3Server();
    const backend = await startTestBackend({
      issuer,
      uploads: {place: {bucket: lost.bucket, endpoint: lost.endpoint, region: 'us-east-1'}},
    });
    const client = new UploadClient(backend.url, token);
    const id = await client.begin(10);
    await lost.stop();
    const {status, problem, headers} = await client.patch(id, 0, Buffer.from('hello'));
    assert.deepEqual([status, problem.code, problem.retryable], [503, 'storage_unavailable', true]);
    assert.ok(Number(headers.get('retry-after')) > 0);
    assert.equal(await client.offset(id), 0);
    const back = await startS3Server(Number(new URL(lost.endpoint).port));
    assert.equal((await client.patch(id, 0, Buffer.from('helloworld'))).status, 204);
    await back.stop();
    await backend.stop();
  });

  it('stops a start with one plain sentence', async () => {
    const place = {bucket: 'nothing', endpoint: s3.endpoint, region: 'us-east-1'};
    await assert.rejects(startTestBackend({issuer, uploads: {place}}), /bucket of S3_BUCKET can not be reached/);
  });
});

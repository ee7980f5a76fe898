import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {backUpRegion} from '../../src/backend/backup/back-up-region.ts';
import {checkBackup} from '../../src/backend/backup/check-backup.ts';
import {readManifest} from '../../src/backend/backup/manifest.ts';
import {backup} from '../../src/backend/commands/backup.ts';
import {restore} from '../../src/backend/commands/restore.ts';
import {openSnapshot} from '../../src/backend/database/backup/open-snapshot.ts';
import {PartMissing} from '../../src/backend/uploads/file-storage.ts';
import {openFiles} from '../../src/backend/uploads/open-files.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {folderWithCluster, temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, listAllTickets, postTicket} from './ask.ts';
import {backUpExample, emptyDatabase, envOf, rowsOf, type BackedUp} from './backup-example.ts';
import {postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;
let uploadFolder: string;
let good: string;
let ticketId: string;
let attached: BackedUp['attached'];

before(async () => {
  ({backend, token, uploadFolder, folder: good, ticketId, attached} = await backUpExample(issuer));
});
after(() => backend.stop());

describe('A backup that is restored', () => {
  it('has every row of every table, and every byte of every file, while the first backend still runs', async () => {
    const lent = await emptyDatabase();
    const folder = temporaryFolder();
    await restore([good], envOf(lent.url, folder));
    const [before, now] = [await rowsOf(backend.databaseUrl), await rowsOf(lent.url)];
    for (const table of [
      'tickets',
      'messages',
      'notes',
      'ticket_audit',
      'uploads',
      'forwarding_jobs',
      'ticket_reads',
      'ticket_counts',
    ]) {
      assert.ok(before[table]!.length > 0, table);
    }
    assert.equal(before['of_a_later_version']!.length, 1);
    assert.deepEqual(now, before);

    const second = await startTestBackend({issuer, databaseUrl: lent.url, uploads: {place: {folder}}});
    try {
      const {bytes} = await new UploadClient(second.url, token).download(attached.id);
      assert.ok(bytes.equals(attached.bytes));
      assert.equal(
        (await findTicket(second.url, token, ticketId)).text,
        (await findTicket(backend.url, token, ticketId)).text,
      );
      // Tickets filed after the backup are lost, and partners still hold their numbers.
      const {body: lost} = await postTicket(backend.url, token, exampleDraft());
      const {status, body} = await postTicket(second.url, token, exampleDraft());
      assert.deepEqual([status, lost.number, body.number], [201, 'COM-10003', 'COM-20003']);
      assert.equal((await postReply(second.url, token, ticketId)).status, 201);
      await assert.rejects(runSql(lent.url, 'delete from ticket_audit'), /only ever added to/);
      await runSql(
        lent.url,
        `insert into ticket_audit (ticket_id, actor_kind, action) values ('${ticketId}', 'agent', 'y')`,
      );
    } finally {
      await second.stop();
      await lent.giveBack();
    }
  });

  it('is whole also where a restore before was ended in the middle of a file', async () => {
    const lent = await emptyDatabase();
    const folder = temporaryFolder();
    const storage = await openFiles({folder});
    const list = await readFile(join(good, 'files.tsv'), 'utf8');
    const [whole, half, ...rest] = list.match(/[^\t]+(?=\n)/g)! as [string, string, ...string[]];
    const bytesOf = (key: string) => readFile(join(good, 'files', key));
    await storage.put(whole, await bytesOf(whole));
    await storage.put(half, (await bytesOf(half)).subarray(0, 20));
    await restore([good], envOf(lent.url, folder));
    for (const key of [whole, half, ...rest]) assert.ok((await bytesOf(key)).equals(await storage.get(key)), key);
    await lent.giveBack();
  });

  it('is of one moment, whatever is filed meanwhile', async () => {
    const mine = await issuer.token({partner: '20105460001'});
    const folder = join(temporaryFolder(), 'backup');
    let filing = true;
    const filer = (async () => {
      while (filing) await postTicket(backend.url, mine, exampleDraft());
    })();
    await backup([folder], envOf(backend.databaseUrl, uploadFolder));
    filing = false;
    await filer;
    const lent = await emptyDatabase();
    await restore([folder], envOf(lent.url, temporaryFolder()));
    const {tickets, forwarding_jobs: jobs} = await rowsOf(lent.url);
    const opened = jobs!.filter((row) => row.includes('"open_ticket"'));
    assert.equal(opened.length, tickets!.length);
    await lent.giveBack();
  });

  it('counts the parts of attached files that the storage has lost, and passes over those of no ticket', async (t) => {
    const partsOf = (condition: string) =>
      queryRows(
        backend,
        `select storage_key from upload_parts join uploads on id = upload_id where ${condition} order by storage_key`,
      );
    const lost = [(await partsOf('ticket_id is not null'))[0]!, ...(await partsOf('ticket_id is null'))];
    assert.equal(lost.length, 2);
    const keys = new Set(lost.map((row) => row['storage_key']));
    const files = {
      ...backend.files,
      async get(key: string) {
        if (keys.has(key)) throw new PartMissing('It is gone.');
        return backend.files.get(key);
      },
    };
    const folder = join(temporaryFolder(), 'backup');
    const snapshot = await openSnapshot(backend.databaseUrl);
    t.after(() => snapshot.close());
    const {files: copied} = await backUpRegion(snapshot, files, folder);
    const whole = (await readManifest(good)).files;
    assert.deepEqual([copied.missing, copied.count, whole.missing], [1, whole.count - 2, 0]);
    assert.equal((await checkBackup(folder, await readManifest(folder))).length, copied.count);
  });

  it('takes its time, whatever time the server gives to others', async () => {
    const database = `database ${new URL(backend.databaseUrl).pathname.slice(1)}`;
    await runSql(backend.databaseUrl, `alter ${database} set idle_in_transaction_session_timeout = '1ms'`);
    await backup([join(temporaryFolder(), 'backup')], envOf(backend.databaseUrl, uploadFolder));
    await runSql(backend.databaseUrl, `alter ${database} reset idle_in_transaction_session_timeout`);
  });

  it('may be of a data folder whose backend runs', async () => {
    const from = await folderWithCluster();
    const running = await TestBackendProcess.start({issuer, storage: {dataFolder: from}});
    const {body} = await postTicket(running.url, token, exampleDraft());
    const folder = join(temporaryFolder(), 'backup');
    await backup([folder], {REGION: 'com', DATA_FOLDER: from});
    assert.deepEqual(await listAllTickets(running.url, token), [body]);
    await running.stop();
    const to = await folderWithCluster();
    await restore([folder], {REGION: 'com', DATA_FOLDER: to});
    const again = await TestBackendProcess.start({issuer, storage: {dataFolder: to}});
    assert.deepEqual(await listAllTickets(again.url, token), [body]);
    await again.stop();
  });
});

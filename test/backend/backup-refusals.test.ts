import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {appendFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {backUpRegion} from '../../src/backend/backup/back-up-region.ts';
import {checkBackup} from '../../src/backend/backup/check-backup.ts';
import {readManifest} from '../../src/backend/backup/manifest.ts';
import {restoreRegion} from '../../src/backend/backup/restore-region.ts';
import {backup} from '../../src/backend/commands/backup.ts';
import {restore} from '../../src/backend/commands/restore.ts';
import {openEmptyDatabase} from '../../src/backend/database/backup/open-empty-database.ts';
import {openSnapshot} from '../../src/backend/database/backup/open-snapshot.ts';
import {openFiles} from '../../src/backend/uploads/open-files.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {backUpExample, emptyDatabase, envOf, rowsOf} from './backup-example.ts';
import {runSql} from './run-sql.ts';

let backend: TestBackend;
let uploadFolder: string;
let good: string;

before(async () => {
  ({backend, uploadFolder, folder: good} = await backUpExample(createTestIssuer()));
});
after(() => backend.stop());

describe('What can not be backed up or restored is refused with one sentence, and leaves nothing:', () => {
  /** Changes a copy of the backup, and gives what restoring it says. */
  async function refusal(
    change: (folder: string) => Promise<void>,
    {region = 'com', prepare = async (_url: string): Promise<unknown> => undefined} = {},
  ): Promise<string> {
    const folder = join(temporaryFolder(), 'copy');
    await cp(good, folder, {recursive: true});
    await change(folder);
    const lent = await emptyDatabase();
    await prepare(lent.url);
    const before = await rowsOf(lent.url);
    const storage = temporaryFolder();
    let said = '';
    await restore([folder], envOf(lent.url, storage, region)).catch((error: Error) => (said = error.message));
    const now = await rowsOf(lent.url);
    assert.deepEqual({...now, database_region: []}, {...before, database_region: []});
    const left = await readdir(storage, {recursive: true, withFileTypes: true});
    assert.deepEqual(
      left.filter((entry) => entry.isFile()),
      [],
    );
    await lent.giveBack();
    assert.match(said, /^[^\n]+\.$/);
    return said;
  }
  const unchanged = async () => undefined;
  const inFiles = async (folder: string) => {
    const entries = await readdir(join(folder, 'files'), {recursive: true, withFileTypes: true});
    const file = entries.find((entry) => entry.isFile())!;
    return join(file.parentPath, file.name);
  };
  const patchManifest = async (folder: string, patch: (text: string) => string) => {
    const path = join(folder, 'manifest.json');
    await writeFile(path, patch(await readFile(path, 'utf8')));
  };

  it("the other region's", async () => {
    assert.match(await refusal(unchanged, {region: 'eu'}), /of region "com"; it can't be restored into region "eu"/);
    const other = backup([join(temporaryFolder(), 'b')], envOf(backend.databaseUrl, uploadFolder, 'eu'));
    await assert.rejects(other, /holds the tickets of region "com", not of "eu"\.$/);
  });

  it('into a database that has rows, even of one table', async () => {
    const prepare = (url: string) =>
      runSql(url, "insert into subscriptions values ('20105469999', 'a@b.example', 'x', null)");
    assert.match(await refusal(unchanged, {prepare}), /The database is not empty/);
  });

  it("into the other region's database", async () => {
    const prepare = (url: string) => runSql(url, "insert into database_region values (true, 'eu')");
    assert.match(await refusal(unchanged, {prepare}), /holds the tickets of region "eu"/);
  });

  it('a backup with a changed byte, a missing file, or no manifest', async () => {
    const damage: ((folder: string) => Promise<void>)[] = [
      (folder) => appendFile(join(folder, 'tables/messages.copy'), 'x'),
      async (folder) => appendFile(await inFiles(folder), 'x'),
      async (folder) => rm(await inFiles(folder)),
      (folder) => rm(join(folder, 'tables/tickets.copy')),
      (folder) => appendFile(join(folder, 'files.tsv'), '\n'),
      (folder) => patchManifest(folder, (text) => text.slice(0, -20)),
      (folder) => patchManifest(folder, (text) => text.replace('"tickets"', '"../tickets"')),
    ];
    for (const change of damage) assert.match(await refusal(change), /^The backup is damaged: .+\.$/);
    assert.match(await refusal((folder) => rm(join(folder, 'manifest.json'))), /^There is no backup in /);
  });

  it('a backup whose rows are fewer than were counted, after its files were put in place', async () => {
    const said = await refusal(async (folder) => {
      const path = join(folder, 'tables/ticket_reads.copy');
      const old = await readFile(path);
      await writeFile(path, '');
      const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
      await patchManifest(folder, (text) => text.replace(hash(old), hash(Buffer.alloc(0))));
    });
    assert.match(said, /ticket_reads has 0 rows, not 1/);
  });

  it('into a storage that is full in the middle of a file', async () => {
    const lent = await emptyDatabase();
    const folder = temporaryFolder();
    const disk = await openFiles({folder});
    let room = 2;
    const storage = {
      ...disk,
      async put(key: string, bytes: Uint8Array) {
        if (room-- > 0) return disk.put(key, bytes);
        await disk.put(key, bytes.subarray(0, 20));
        throw new Error('There is no room.');
      },
    };
    const manifest = await readManifest(good);
    const target = await openEmptyDatabase(lent.url);
    const backedUp = {folder: good, manifest, files: await checkBackup(good, manifest)};
    await assert.rejects(restoreRegion(backedUp, target, storage), /no room/);
    await target.close();
    const left = await readdir(folder, {recursive: true, withFileTypes: true});
    assert.deepEqual(
      left.filter((entry) => entry.isFile()),
      [],
    );
    await lent.giveBack();
  });

  it('a list of files that leads out of the folder', async () => {
    const said = await refusal(async (folder) => {
      const path = join(folder, 'files.tsv');
      const old = await readFile(path);
      const evil = Buffer.from(`${'0'.repeat(64)}\t1\t../../${randomUUID()}\n`);
      await writeFile(path, evil);
      const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
      await patchManifest(folder, (text) => text.replace(hash(old), hash(evil)));
    });
    assert.match(said, /list of files/);
  });

  it('a backup of another version', async () => {
    const change = (folder: string) => patchManifest(folder, (text) => text.replace('"0001-tickets"', '"0001-other"'));
    assert.match(await refusal(change), /of another version/);
  });

  it('into a folder that is not empty, or no folder', async () => {
    const folder = temporaryFolder();
    await mkdir(join(folder, 'mine'));
    await assert.rejects(backup([folder], envOf(backend.databaseUrl, uploadFolder)), /is not empty\.$/);
    assert.deepEqual(await readdir(folder), ['mine']);
    await assert.rejects(backup([], envOf(backend.databaseUrl, uploadFolder)), /takes one folder/);
  });

  it('files that the storage does not give', async (t) => {
    const folder = join(temporaryFolder(), 'backup');
    const files = {...backend.files, get: () => Promise.reject(new Error('The storage is away.'))};
    const snapshot = await openSnapshot(backend.databaseUrl);
    t.after(() => snapshot.close());
    await assert.rejects(backUpRegion(snapshot, files, folder), /is away\.$/);
    assert.deepEqual(await readdir(folder), []);
  });

  it('a database without a region', async () => {
    const lent = await borrowDatabase();
    const folder = temporaryFolder();
    await assert.rejects(backup([folder], envOf(lent.url, uploadFolder)), /holds no region/);
    assert.deepEqual(await readdir(folder), []);
    await lent.giveBack();
  });
});

import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import pg from 'pg';
import {dataLocation} from '../../src/backend/database/embedded-postgres/data-location.ts';
import {openEmbeddedPostgres} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {readPostmasterFile} from '../../src/backend/database/embedded-postgres/postmaster-file.ts';
import {folderWithCluster, temporaryFolder} from '../support/test-postgres.ts';

async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url);
  // Some tests end the server under it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The server's main process, which these tests kill. */
const serverPid = (folder: string) => readPostmasterFile(dataLocation(folder).cluster)!.pid;

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** One that root's PostgreSQL, which runs as another user, can pass through. */
function openTemporaryFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  return folder;
}

describe('The embedded PostgreSQL', () => {
  it('keeps its data, on an address that no other machine reaches', async () => {
    const folder = temporaryFolder();
    const first = await openEmbeddedPostgres(folder);
    const url = await first.createDatabase('kept');
    assert.equal(await first.createDatabase('kept'), url);
    await query(url, 'create table t as select 42 as n');
    assert.deepEqual(await query(url, "select current_setting('listen_addresses') a, current_setting('fsync') f"), [
      {a: '127.0.0.1', f: 'on'},
    ]);
    await first.stop();
    assert.equal(existsSync(join(first.folder, 'cluster', 'postmaster.pid')), false);

    const second = await openEmbeddedPostgres(folder);
    assert.deepEqual(await query(await second.createDatabase('kept'), 'select n from t'), [{n: 42}]);
    await second.stop();
  });

  it('lets nobody in without the password, which only its own user may read', async () => {
    const postgres = await openEmbeddedPostgres(await folderWithCluster());
    const url = new URL(await postgres.createDatabase('guarded'));
    assert.equal(statSync(join(postgres.folder, 'cluster', 'superuser-password')).mode & 0o777, 0o600);
    url.password = 'wrong';
    await assert.rejects(query(url.href, 'select 1'), /password authentication failed/);
    url.password = '';
    await assert.rejects(query(url.href, 'select 1'));
    await postgres.stop();
  });

  it('works in a folder with blanks, quotes and letters of any script, not yet made', async () => {
    const folder = join(openTemporaryFolder(), "Ünï cödé 'データ' $HOME", 'a'.repeat(120));
    const postgres = await openEmbeddedPostgres(folder);
    assert.equal(postgres.folder, folder);
    assert.deepEqual(await query(await postgres.createDatabase('there'), 'select 1 as n'), [{n: 1}]);
    await postgres.stop();
  });

  const isRoot = process.getuid?.() === 0;
  it('works for root in a folder that is closed to others', {skip: !isRoot && 'only for root'}, async () => {
    const folder = join(temporaryFolder(), 'clone', '.data');
    const said: string[] = [];
    for (let start = 0; start < 2; start++) {
      const postgres = await openEmbeddedPostgres(folder, {say: (sentence) => said.push(sentence)});
      assert.equal(postgres.folder, dataLocation(folder).folder);
      assert.match(said.join('\n'), new RegExp(`The data lies in ${postgres.folder}: .* can't reach ${folder}`));
      const url = await postgres.createDatabase('there');
      await query(url, `create table t${start} ()`);
      assert.equal((await query(url, "select from pg_class where relname in ('t0', 't1')")).length, start + 1);
      await postgres.stop();
    }
    rmSync(dataLocation(folder).folder, {recursive: true});
  });

  it('is given to one owner at a time, and the second one is told so long before a start would be given up', async () => {
    const folder = await folderWithCluster();
    const first = await openEmbeddedPostgres(folder);
    const start = performance.now();
    await assert.rejects(openEmbeddedPostgres(folder), /^Error: Another backend is already running on the data folder/);
    assert.ok(performance.now() - start < 20_000);
    assert.deepEqual(await query(await first.createDatabase('mine'), 'select 1 as n'), [{n: 1}]);
    await first.stop();
    const next = await openEmbeddedPostgres(folder);
    await next.stop();
  });

  it('is given to exactly one of several that start at once in a new folder', async () => {
    const folder = temporaryFolder();
    const starts = await Promise.allSettled(Array.from({length: 3}, () => openEmbeddedPostgres(folder)));
    const owners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    const refusals = starts.flatMap((start) => (start.status === 'rejected' ? [String(start.reason)] : []));
    assert.equal(owners.length, 1);
    for (const refusal of refusals) assert.match(refusal, /Another backend is already running/);
    assert.deepEqual(readdirSync(folder).sort(), ['cluster', 'postgres.log']);
    await owners[0]!.stop();
  });

  it('is had back by its owner when it was killed, on the same address', async () => {
    const folder = await folderWithCluster();
    const said: string[] = [];
    const postgres = await openEmbeddedPostgres(folder, {say: (sentence) => said.push(sentence)});
    const url = await postgres.createDatabase('kept');
    await query(url, 'create table t as select 42 as n');
    process.kill(serverPid(folder), 'SIGKILL');
    await until(() => said.includes('PostgreSQL had ended and is back.'));
    assert.deepEqual(await query(url, 'select n from t'), [{n: 42}]);
    await assert.rejects(openEmbeddedPostgres(folder), /Another backend is already running/);
    await postgres.stop();
  });

  it('starts where a crash left its lock file, even if the process id is now of another program', async () => {
    const folder = await folderWithCluster();
    const first = await openEmbeddedPostgres(folder);
    const {cluster, user} = dataLocation(folder);
    const lockFile = join(cluster, 'postmaster.pid');
    const left = readFileSync(lockFile, 'utf8');
    await first.stop();
    const other = spawn('sleep', ['60'], {cwd: '/', ...(user && {uid: user.uid, gid: user.gid})});
    try {
      for (const pid of [other.pid, process.pid, 999_999_999]) {
        writeFileSync(lockFile, left.replace(/^\d+/, String(pid)));
        const postgres = await openEmbeddedPostgres(folder);
        assert.deepEqual(await query(await postgres.createDatabase('there'), 'select 1 as n'), [{n: 1}]);
        await postgres.stop();
      }
    } finally {
      other.kill();
      await once(other, 'close');
    }
  });

  it('clears away what a killed first start has left', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'cluster-unfinished-999999999-abcd'));
    writeFileSync(join(folder, 'cluster-unfinished-999999999-abcd.password'), 'x');
    const postgres = await openEmbeddedPostgres(folder);
    assert.deepEqual(readdirSync(folder).sort(), ['cluster', 'postgres.log']);
    await postgres.stop();
  });

  it('says plainly why it can not start', async () => {
    const folder = await folderWithCluster();
    await (await openEmbeddedPostgres(folder)).stop();
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '9.6\n');
    await assert.rejects(
      openEmbeddedPostgres(folder),
      /^Error: PostgreSQL did not start on .*incompatible with server$/,
    );
    rmSync(folder, {recursive: true});
  });

  it('refuses names of databases that are none', async () => {
    const postgres = await openEmbeddedPostgres(await folderWithCluster());
    await assert.rejects(postgres.createDatabase('a; drop database postgres'), /can't be a database's name/);
    await postgres.stop();
  });
});

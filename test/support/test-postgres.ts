import {execFileSync} from 'node:child_process';
import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {createDatabase} from '../../src/backend/database/embedded-postgres/create-database.ts';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';

const folders: string[] = [];
process.once('exit', () => {
  // Something that was killed may still be writing there.
  for (const folder of folders) rmSync(folder, {recursive: true, force: true, maxRetries: 5});
});

/** A folder that is gone with the process that made it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-support-test-'));
  folders.push(folder);
  return folder;
}

/** A {@link temporaryFolder} with an empty cluster, copied from one that all runs share: that is faster. */
export async function folderWithCluster(): Promise<string> {
  const folder = temporaryFolder();
  // As `cp` keeps the owner, who is another user when root runs this.
  execFileSync('cp', ['-Rp', join(await clusterTemplate(), 'cluster'), folder]);
  return folder;
}

/** Made anew whenever what it is made from has changed. */
async function clusterTemplate(): Promise<string> {
  const maker = new URL('../../src/backend/database/embedded-postgres/create-cluster.ts', import.meta.url);
  const version = new URL('../package.json', import.meta.resolve('embedded-postgres'));
  const hash = createHash('sha256').update(readFileSync(maker)).update(readFileSync(version)).digest('hex');
  const template = join(tmpdir(), `partner-support-test-cluster-${process.getuid?.() ?? 0}-${hash.slice(0, 12)}`);
  if (!existsSync(template)) {
    const unfinished = temporaryFolder();
    await (await openEmbeddedPostgres(unfinished)).stop();
    try {
      renameSync(unfinished, template);
    } catch (error) {
      // Another test file was faster.
      if (!existsSync(template)) throw error;
    }
  }
  return template;
}

/** The environment variable with a server for all databases that are borrowed. */
const sharedServer = 'TEST_POSTGRES_URL';

/** One PostgreSQL for all processes that this one starts until it stops: a server for each would take longer. */
export async function sharePostgres(): Promise<EmbeddedPostgres> {
  const postgres = await openEmbeddedPostgres(await folderWithCluster());
  process.env[sharedServer] = await postgres.createDatabase('postgres');
  return {
    ...postgres,
    async stop() {
      delete process.env[sharedServer];
      await postgres.stop();
    },
  };
}

export interface BorrowedDatabase {
  readonly url: string;
  giveBack(): Promise<void>;
}

/** An empty database; on the shared PostgreSQL where there is one, else on this process's own. */
export async function borrowDatabase(): Promise<BorrowedDatabase> {
  const shared = process.env[sharedServer];
  if (!shared) return borrowFromOwnServer();
  const name = newName();
  return {
    url: await createDatabase(shared, name),
    async giveBack() {
      const client = new pg.Client(shared);
      await client.connect();
      // Hundreds of them would fill the disk.
      await client.query(`drop database ${name} with (force)`);
      await client.end();
    },
  };
}

let server: Promise<EmbeddedPostgres> | undefined;
let borrowers = 0;

/** Runs as long as somebody uses it. */
async function borrowFromOwnServer(): Promise<BorrowedDatabase> {
  borrowers++;
  const postgres = await (server ??= folderWithCluster().then((folder) => openEmbeddedPostgres(folder)));
  return {
    url: await postgres.createDatabase(newName()),
    async giveBack() {
      if (--borrowers > 0) return;
      server = undefined;
      await postgres.stop();
    },
  };
}

function newName(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

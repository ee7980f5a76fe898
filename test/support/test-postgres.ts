import {execFileSync} from 'node:child_process';
import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pg from 'pg';
import {migrate} from '../../src/backend/database/migrate.ts';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) remove(folder);
});

/** What is another user's, or still written to, stays. */
function remove(folder: string): void {
  try {
    // Something that was killed may still be writing there.
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  } catch (error) {
    console.warn(`${folder} is left: ${String(error)}`);
  }
}

const prefix = 'partner-support-test-';

/** A folder that is gone with the process that made it. */
export function temporaryFolder(place = tmpdir()): string {
  const folder = mkdtempSync(join(place, `${prefix}${process.pid}-`));
  folders.push(folder);
  return folder;
}

/** A {@link temporaryFolder} with an empty cluster, copied from one that all runs share: that is faster. */
export async function folderWithCluster(place = tmpdir()): Promise<string> {
  const folder = temporaryFolder(place);
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

/** A database of it whose tables are up to date. Nobody connects to it: only then can it be copied. */
const template = 'up_to_date';

/** One PostgreSQL for all processes that this one starts until it stops: a server for each would take longer. */
export async function sharePostgres(): Promise<EmbeddedPostgres> {
  const place = quickPlace();
  removeLeftovers(place);
  const folder = await folderWithCluster(place);
  const postgres = await openEmbeddedPostgres(folder);
  await migrate(await postgres.createDatabase(template));
  process.env[sharedServer] = await postgres.createDatabase('postgres');
  return {
    ...postgres,
    async stop() {
      delete process.env[sharedServer];
      await postgres.stop();
      remove(folder);
    },
  };
}

/** In memory where there is room: a database is hundreds of files, which some disks need half a second to make. */
export function quickPlace(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const {bavail, bsize} = statfsSync(memory);
  return bavail * bsize > 4 * 2 ** 30 ? memory : tmpdir();
}

/** Of processes that were killed: in memory they would stay until the machine is started anew. */
function removeLeftovers(place: string): void {
  for (const name of readdirSync(place)) {
    const [, pid] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) remove(join(place, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export interface BorrowedDatabase {
  readonly url: string;
  giveBack(): Promise<void>;
}

/**
 * An empty database; on the shared PostgreSQL where there is one, else on this process's own. For whoever makes `tables`
 * in it, the shared one has them already: a copy is made in a fifth of the time.
 */
export async function borrowDatabase(holding: 'nothing' | 'tables' = 'nothing'): Promise<BorrowedDatabase> {
  const shared = process.env[sharedServer];
  if (!shared) return borrowFromOwnServer();
  const name = newName();
  const url = new URL(shared);
  url.pathname = name;
  await tellServer(shared, `create database ${name} ${holding === 'tables' ? `template ${template}` : ''}`);
  return {
    url: url.href,
    // Hundreds of them would fill the disk.
    giveBack: () => tellServer(shared, `drop database ${name} with (force)`),
  };
}

async function tellServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
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

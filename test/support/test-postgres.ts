import {execFileSync} from 'node:child_process';
import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';

/** A folder that is gone with the process that made it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-support-test-'));
  if (temporaryFolders.size === 0) process.once('exit', removeTemporaryFolders);
  temporaryFolders.add(folder);
  return folder;
}

const temporaryFolders = new Set<string>();

function removeTemporaryFolders(): void {
  for (const folder of temporaryFolders) rmSync(folder, {recursive: true, force: true});
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

let server: Promise<EmbeddedPostgres> | undefined;
let borrowers = 0;

/** An empty database on this process's own PostgreSQL, which runs as long as somebody uses it. */
export async function borrowDatabase(): Promise<{url: string; giveBack(): Promise<void>}> {
  borrowers++;
  const postgres = await (server ??= folderWithCluster().then((folder) => openEmbeddedPostgres(folder)));
  return {
    url: await postgres.createDatabase(`test_${randomUUID().replaceAll('-', '')}`),
    async giveBack() {
      if (--borrowers > 0) return;
      server = undefined;
      await postgres.stop();
    },
  };
}

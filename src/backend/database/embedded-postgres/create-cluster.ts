import {execFile} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {chmodSync, chownSync, existsSync, mkdirSync, openSync, closeSync, fsyncSync, readdirSync} from 'node:fs';
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {promisify} from 'node:util';
import type {Binaries} from './binaries.ts';
import type {DataLocation} from './data-location.ts';
import {serverEnvironment} from './server-environment.ts';

/**
 * Makes PostgreSQL's folder unless it is there. It is made under another name and renamed when it is
 * complete, so that a crash leaves litter at most, and of two processes at once the faster one wins.
 */
export async function createCluster({cluster, user}: DataLocation, {initdb}: Binaries): Promise<void> {
  if (existsSync(cluster)) return;
  removeLitter(cluster);
  const unfinished = `${cluster}${unfinishedMark}${process.pid}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${unfinished}.password`;
  inTheMaking.add(basename(unfinished)).add(basename(passwordFile));
  try {
    mkdirSync(unfinished, {mode: 0o700});
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), {mode: 0o600});
    if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
    await promisify(execFile)(
      initdb,
      // The built-in locale sorts alike on every machine; the system's own would change with its updates.
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--set=timezone=UTC',
        '--set=log_timezone=UTC',
      ],
      {cwd: '/', env: serverEnvironment(), ...(user && {uid: user.uid, gid: user.gid})},
    );
    renameSync(passwordFile, passwordFileOf(unfinished));
    publish(unfinished, cluster);
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
    rmSync(passwordFile, {force: true});
  }
}

/** Password of PostgreSQL's own user, known to those who may read the folder. */
export function readPassword(cluster: string): string {
  return readFileSync(passwordFileOf(cluster), 'utf8');
}

const unfinishedMark = '-unfinished-';
/** What this very process is making: after a restart in a container its process id may be the same. */
const inTheMaking = new Set<string>();
const passwordFileOf = (cluster: string) => join(cluster, 'superuser-password');

function publish(unfinished: string, cluster: string): void {
  chmodSync(unfinished, 0o700);
  // initdb wrote everything to the disk; the password file and the names are still to be.
  for (const path of [passwordFileOf(unfinished), unfinished]) syncToDisk(path);
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
  }
  syncToDisk(dirname(cluster));
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Removes what killed processes left half made; what a running one is making stays. */
function removeLitter(cluster: string): void {
  const folder = dirname(cluster);
  const start = `${basename(cluster)}${unfinishedMark}`;
  for (const name of readdirSync(folder)) {
    const maker = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : Number.NaN;
    const isLitter = maker === process.pid ? !inTheMaking.has(name) : maker > 0 && !isRunning(maker);
    if (isLitter) removeOrLeave(join(folder, name));
  }
}

/** An orphaned initdb may still be writing there; then the next start removes it. */
function removeOrLeave(path: string): void {
  try {
    rmSync(path, {recursive: true, force: true});
  } catch {
    return;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

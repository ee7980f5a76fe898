import {readFileSync, readlinkSync, realpathSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';

/** What PostgreSQL's main process writes about itself into the folder that it serves. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** Whether it takes connections: not while it starts, recovers or ends. */
  readonly ready: boolean;
  /** Whether this process runs and serves this folder; if not, the file was left by a crash. */
  readonly alive: boolean;
}

/** Reads `postmaster.pid`, or gives `undefined` where there is none or it is just being written. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return {pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', alive: serves(pid, cluster)};
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** After a crash the pid may belong to any other program, so that the pid alone proves nothing. */
export function serves(pid: number, cluster: string): boolean {
  if (process.platform === 'linux') return workingFolder(pid) === realpathSync(cluster);
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {encoding: 'utf8'}).includes(cluster);
  } catch {
    return false;
  }
}

/** PostgreSQL's main process always works in its data folder. A zombie works nowhere. */
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

import {spawn} from 'node:child_process';
import {closeSync, existsSync, openSync, readFileSync, statSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {Binaries} from './binaries.ts';
import type {DataLocation} from './data-location.ts';
import {readPostmasterFile, type PostmasterFile} from './postmaster-file.ts';
import {serverEnvironment} from './server-environment.ts';

/** How long PostgreSQL may take to start, in milliseconds; after a crash it replays its log first. */
const patience = 60_000;

/**
 * The running server of the folder: one that outlived its backend, or a new one on `port` (default: any
 * free one). Several processes may call this at once; PostgreSQL itself sees to it that one starts.
 */
export async function startServer(location: DataLocation, binaries: Binaries, port?: number): Promise<PostmasterFile> {
  const deadline = Date.now() + patience;
  let attempt: Attempt | undefined;
  while (Date.now() < deadline) {
    const found = readPostmasterFile(location.cluster);
    if (found?.alive && found.ready) return found;
    if (attempt?.refusal !== undefined && !passing.test(attempt.refusal)) {
      throw new Error(`PostgreSQL did not start on ${location.folder}: ${attempt.refusal}`);
    }
    if (!found?.alive && (!attempt || attempt.refusal !== undefined)) {
      if (attempt) await wait(50); // what keeps it from starting needs a moment to end
      attempt = launch(location, binaries, port ?? (await freePort()), found?.pid);
    }
    await wait(10);
  }
  throw new Error(
    `PostgreSQL on ${location.folder} was not ready within ${patience / 1000} s; see ${logOf(location)}.`,
  );
}

/** Refusals that end by themselves: another starter, remains of a killed server, a port just taken. */
const passing = /lock file|shared memory block|could not bind|Address already in use|could not create any TCP/;

interface Attempt {
  /** What the server said when it ended instead of starting. */
  refusal?: string;
}

const logOf = ({folder}: DataLocation) => join(folder, 'postgres.log');

function launch(location: DataLocation, {postgres}: Binaries, port: number, deadPid: number | undefined): Attempt {
  const {cluster, user} = location;
  const log = openSync(logOf(location), 'a', 0o600);
  const logStart = statSync(logOf(location)).size;
  const attempt: Attempt = {};
  const server = spawn(postgres, ['-D', cluster, ...settings({port})], {
    // Of its own session: Ctrl-C in a terminal is for the backend, which then stops its server in order.
    detached: true,
    cwd: '/',
    stdio: ['ignore', log, log],
    // The left pid may now be another program's. PostgreSQL takes this variable for the one pid that is
    // surely no rival, which is safer than removing its lock file: a rival's new file stays in force.
    env: serverEnvironment(deadPid === undefined ? {} : {PG_GRANDPARENT_PID: String(deadPid)}),
    ...(user && {uid: user.uid, gid: user.gid}),
  });
  closeSync(log);
  server.unref();
  server.on('error', (error) => (attempt.refusal = error.message));
  server.on('exit', () => (attempt.refusal = lastWords(readLog(location, logStart))));
  return attempt;
}

function settings(own: Record<string, string | number>): string[] {
  const all = {
    ...own,
    listen_addresses: '127.0.0.1',
    // A socket's path may have 107 bytes; a data folder's often has more.
    unix_socket_directories: '',
    password_encryption: 'scram-sha-256',
    // Details and statements could hold what partners wrote.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    // A backend that was killed must not hold its locks for longer than this.
    tcp_keepalives_idle: 10,
    client_connection_check_interval: '1s',
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Long after the start, the folder may have been removed before the end of its server is heard of. */
function readLog(location: DataLocation, start: number): string {
  return existsSync(logOf(location)) ? readFileSync(logOf(location)).subarray(start).toString() : '';
}

function lastWords(log: string): string {
  const lines = log.trim().split('\n');
  return (lines.findLast((line) => line.includes('FATAL')) ?? lines.at(-1) ?? '').replace(/^.*?FATAL:\s*/, '');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const {port} = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

import {spawn} from 'node:child_process';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {FilesUnavailable} from './file-storage.ts';
import type {OpenBytes} from './judge-type.ts';

/** Says whether a file may be kept. Rejects where it can't tell: then the file is not taken, and may be sent again. */
export type Scan = (open: OpenBytes) => Promise<'clean' | 'infected'>;

/** Milliseconds: a person waits for the answer. */
const patience = 20_000;

/**
 * A scanner run by a shell, as the operator wrote it; such as `clamdscan --no-summary -`. It gets the file
 * on standard input and nothing else of it, no name and no environment, and ends with 0 where the file is
 * clean and with 1 where it is not, as ClamAV does. Any other end is no verdict.
 */
export function scanByCommand(command: string): Scan {
  return async (open) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {PATH: process.env['PATH'] ?? '/usr/bin:/bin'},
      // A group of its own, so that all of it can be ended.
      detached: true,
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', resolve).once('error', () => resolve(null));
    });
    const cut = setTimeout(() => endGroup(child.pid), patience);
    // It may well end before it has read everything: its verdict counts, not how much of the file it wanted.
    const fed = pipeline(Readable.from(open()), child.stdin).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : error),
    );
    const code = await ended;
    clearTimeout(cut);
    child.stdin.destroy();
    const failure = await fed;
    if (code === 1) return 'infected';
    if (code === 0 && (!failure || failure.code === 'ERR_STREAM_PREMATURE_CLOSE')) return 'clean';
    throw new FilesUnavailable('The scanner gave no verdict.', {cause: failure});
  };
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    return; // it has just ended
  }
}

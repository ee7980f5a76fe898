import {setTimeout as wait} from 'node:timers/promises';
import {readPostmasterFile, serves} from './postmaster-file.ts';

/** Milliseconds that open transactions get to end; then PostgreSQL is told to stop at once. */
const patience = 20_000;

/** Stops the server of `cluster` and resolves when its process has ended. Nothing to do if none runs. */
export async function stopServer(cluster: string): Promise<void> {
  const file = readPostmasterFile(cluster);
  if (!file?.alive) return;
  signal(file.pid, 'SIGINT'); // fast shutdown: sessions are ended, everything is written
  const deadline = Date.now() + patience;
  while (serves(file.pid, cluster)) {
    if (Date.now() > deadline) signal(file.pid, 'SIGQUIT'); // like a crash: safe, repaired at the next start
    await wait(10);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

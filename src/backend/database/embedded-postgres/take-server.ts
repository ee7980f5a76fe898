import {setTimeout as wait} from 'node:timers/promises';
import type {Binaries} from './binaries.ts';
import {readPassword} from './create-cluster.ts';
import type {DataLocation} from './data-location.ts';
import {acquireOwnership, type Ownership} from './ownership.ts';
import {startServer} from './start-server.ts';

export interface TakenServer {
  /** Connection URL of the maintenance database, password included. */
  readonly url: string;
  readonly port: number;
  readonly ownership: Ownership;
}

/**
 * The folder's server, running and owned by this process. Refused with one plain sentence where another
 * living process owns it.
 */
export async function takeServer(location: DataLocation, binaries: Binaries, port?: number): Promise<TakenServer> {
  const password = readPassword(location.cluster);
  for (;;) {
    const server = await startServer(location, binaries, port);
    const url = `postgresql://postgres:${password}@127.0.0.1:${server.port}/postgres`;
    try {
      const ownership = await acquireOwnership(url);
      if (ownership) return {url, port: server.port, ownership};
    } catch (error) {
      // It may have been told to stop between being found and being asked.
      if (!isEnding(error)) throw error;
      await wait(10);
      continue;
    }
    throw new Error(`Another backend is already running on the data folder ${location.folder}.`);
  }
}

function isEnding(error: unknown): boolean {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return ['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(code) || message.startsWith('Connection terminated');
}

import {setTimeout as wait} from 'node:timers/promises';
import type {RunningServer} from './http/serve.ts';

export interface StoppingParts {
  /** What load balancers get to notice that `/readyz` says no. */
  readonly drainSeconds: number;
  readonly server: RunningServer;
  readonly privateServer: RunningServer | undefined;
  /** What works beside the requests. */
  readonly workers: readonly {stop(): Promise<void>}[];
  readonly storage: {close(): Promise<void>};
}

/** Operators can ask until the last request has its answer; the storage goes last, as everything needs it. */
export async function stopInOrder(parts: StoppingParts): Promise<void> {
  if (parts.drainSeconds > 0) await wait(parts.drainSeconds * 1000);
  await parts.server.stop();
  await Promise.all(parts.workers.map((worker) => worker.stop()));
  await parts.privateServer?.stop();
  await parts.storage.close();
}

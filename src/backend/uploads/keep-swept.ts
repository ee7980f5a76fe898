import type {Logger} from 'pino';
import {repeat} from '../repeat.ts';
import {sweepUploads, type SweepParts} from './sweep-uploads.ts';

/** Sweeps at once and every ten minutes from then on. */
export function keepSwept(parts: SweepParts, log: Logger): {stop(): Promise<void>} {
  const options = {interval: 10 * 60 * 1000, log, onFailure: 'a sweep of uploads failed'};
  return repeat(() => sweepUploads(parts), options);
}

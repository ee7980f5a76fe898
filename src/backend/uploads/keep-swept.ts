import type {Logger} from 'pino';
import {describeError} from '../http/describe-error.ts';
import {sweepUploads, type SweepParts} from './sweep-uploads.ts';

/** Milliseconds between two sweeps. */
const interval = 10 * 60 * 1000;

/** Sweeps at once and from then on; a sweep that fails is logged, and the next one makes up for it. */
export function keepSwept(parts: SweepParts, log: Logger): {stop(): Promise<void>} {
  let running = Promise.resolve();
  const sweep = () => {
    running = running
      .then(() => sweepUploads(parts))
      .catch((error: unknown) => log.warn({error: describeError(error)}, 'a sweep of uploads failed'));
  };
  sweep();
  const timer = setInterval(sweep, interval);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}

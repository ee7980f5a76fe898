import type {Logger} from 'pino';
import {describeError} from './http/describe-error.ts';

export interface RepeatOptions {
  /** Milliseconds. */
  readonly interval: number;
  readonly log: Logger;
  /** What the log says of a time that failed; the next one makes up for it. */
  readonly onFailure: string;
}

/** Does `work` at once and from then on, never twice at the same time. Stopping waits for what is under way. */
export function repeat(
  work: () => Promise<unknown>,
  {interval, log, onFailure}: RepeatOptions,
): {stop(): Promise<void>} {
  let running = Promise.resolve();
  let isWaiting = false;
  const next = () => {
    if (isWaiting) return;
    isWaiting = true;
    running = running
      .then(work)
      .catch((error: unknown) => log.warn({error: describeError(error)}, onFailure))
      .then(() => void (isWaiting = false));
  };
  next();
  const timer = setInterval(next, interval);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}

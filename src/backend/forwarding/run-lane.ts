import {describeError} from '../http/describe-error.ts';
import {attemptJob, type AttemptParts} from './attempt-job.ts';
import {createAlarm} from '../alarm.ts';

/** Milliseconds. `full`: jobs are due, but others have all places. `idle`: nothing waits, and a call may go unheard. */
const rests = {full: 500, idle: 30_000, failed: 2000};

/** Milliseconds that attempts get to end by themselves when the process is asked to. */
const patience = 3000;

export interface RunningLane {
  /** There may be something new. */
  wake(): void;
  /** Takes nothing new into work and hands back what is; requests that take long are ended. */
  stop(): Promise<void>;
}

/** Passes on what a help desk is to know, as fast as it lets us, until it is stopped. */
export function runLane({database, helpDesk, log}: Omit<AttemptParts, 'signal'>): RunningLane {
  const ending = new AbortController();
  const alarm = createAlarm();
  const attempts = new Set<Promise<void>>();
  let isStopping = false;
  const {lane} = helpDesk;

  const fill = async (): Promise<number> => {
    while (!isStopping && attempts.size < lane.concurrency) {
      const job = await database.forwarding.claim(lane);
      if (!job) break;
      const attempt = attemptJob(job, {database, helpDesk, log, signal: ending.signal}).finally(() => {
        attempts.delete(attempt);
        alarm.ring();
      });
      attempts.add(attempt);
    }
    if (attempts.size >= lane.concurrency) return rests.idle;
    const due = await database.forwarding.nextDue(lane);
    if (due === undefined) return rests.idle;
    return due <= 0 ? rests.full : Math.min(due, rests.idle);
  };

  const run = async () => {
    await untilDone(() => database.forwarding.register(lane.helpDesk));
    while (!isStopping) {
      const rest = await fill().catch((error: unknown) => {
        log.warn({helpDesk: lane.helpDesk, error: describeError(error)}, 'jobs could not be read');
        return rests.failed;
      });
      await alarm.wait(rest);
    }
  };
  const untilDone = async (work: () => Promise<void>) => {
    while (!isStopping) {
      const isDone = await work().then(
        () => true,
        () => false,
      );
      if (isDone) return;
      await alarm.wait(rests.failed);
    }
  };

  const running = run();
  return {
    wake: () => alarm.ring(),
    async stop() {
      isStopping = true;
      alarm.ring();
      await running;
      const cut = setTimeout(() => ending.abort(), patience);
      await Promise.all(attempts);
      clearTimeout(cut);
    },
  };
}

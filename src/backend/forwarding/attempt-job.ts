import type {Logger} from 'pino';
import type {ClaimedJob} from '../database/forwarding-queue.ts';
import type {Database} from '../database/open-database.ts';
import {describeError} from '../http/describe-error.ts';
import type {HelpDesk} from './help-desk.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import {outcomeOf} from './outcome-of.ts';

export interface AttemptParts {
  readonly database: Pick<Database, 'forwarding' | 'forwardingWork'>;
  readonly helpDesk: HelpDesk;
  readonly log: Logger;
  /** Ends requests early. */
  readonly signal: AbortSignal;
}

/**
 * One attempt to pass a job in work on. Never rejects: what goes wrong becomes the job's next state, or, where not
 * even that can be stored, its lease runs out.
 */
export async function attemptJob(job: ClaimedJob, parts: AttemptParts): Promise<void> {
  const {database, helpDesk, log} = parts;
  const {lane, pace} = helpDesk;
  const line = {jobId: job.id, ticketId: job.ticketId, kind: job.kind, attempt: job.attempts};
  const renewing = setInterval(
    () => void database.forwarding.extend(job, lane.lease).catch(() => undefined),
    lane.lease / 3,
  );
  let isLooking = job.uncertain;
  try {
    const work = await database.forwardingWork(job);
    let arrived = job.uncertain ? await helpDesk.find(work, parts.signal) : undefined;
    if (!arrived) {
      // Otherwise the next attempt would not look for what this one makes.
      if (job.uncertain && !(await database.forwarding.startAnew(job))) return;
      isLooking = false;
      arrived = await helpDesk.send(work, parts.signal);
    }
    const {id, isTrimmed = false} = arrived;
    await database.forwarding.finish(lane, job, {helpDeskId: id, isTrimmed});
    log.info({...line, found: isLooking}, 'forwarded');
  } catch (error) {
    const outcome = outcomeOf(error, {job, pace, isLooking});
    const isTheirs = error instanceof HelpDeskFailure;
    const told = isTheirs ? {refusal: error.message} : {error: describeError(error)};
    log[isTheirs && 'postponed' in outcome ? 'warn' : 'error']({...line, ...told}, 'not forwarded');
    await (
      'dead' in outcome
        ? database.forwarding.bury(job, outcome.dead)
        : database.forwarding.postpone(lane, job, outcome.postponed)
    ).catch((failure: unknown) => log.warn({...line, error: describeError(failure)}, 'a lease was left to run out'));
  } finally {
    clearInterval(renewing);
  }
}

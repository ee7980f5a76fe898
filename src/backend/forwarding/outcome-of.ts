import type {ClaimedJob} from '../database/forwarding-queue.ts';
import type {Postponed} from '../database/postpone-job.ts';
import type {ForwardingPace} from './help-desk.ts';
import {HelpDeskFailure} from './help-desk-failure.ts';
import {pauseBefore} from './pause-before.ts';

/** What becomes of a job whose attempt failed: another one later, or none any more. */
export type Outcome = {readonly postponed: Postponed} | {readonly dead: string};

/** Jobs that make something new: done twice, there would be two of it. The others may be repeated as they are. */
const makers: ReadonlySet<ClaimedJob['kind']> = new Set(['open_ticket', 'reply', 'note', 'attachment', 'full_text']);

/** `isLooking`: the attempt was still looking for what one before it had made. */
export function outcomeOf(
  error: unknown,
  {job, pace, isLooking}: {job: ClaimedJob; pace: ForwardingPace; isLooking: boolean},
): Outcome {
  const pause = pauseBefore(job.attempts, pace);
  const stays = isLooking ? 'unknown' : 'new';
  // Ours: the storage, or a mistake. It says nothing about the help desk.
  if (!(error instanceof HelpDeskFailure)) {
    const state = makers.has(job.kind) ? 'unknown' : 'new';
    return {postponed: {state, delay: pause, error: 'internal'}};
  }
  const code = error.message;
  if (error.kind === 'ended') {
    return {postponed: {state: !isLooking && makers.has(job.kind) ? 'unknown' : stays, delay: 0}};
  }
  switch (error.kind) {
    case 'throttled':
      return {postponed: {state: stays, delay: error.retryAfter ?? pause, error: code, helpDesk: {is: 'throttled'}}};
    case 'ambiguous': {
      const mayBeThere = !isLooking && makers.has(job.kind);
      const delay = mayBeThere ? pace.settle + pause : pause;
      const helpDesk = {is: 'down', outageDelay: pause} as const;
      return {postponed: {state: mayBeThere ? 'unknown' : stays, delay, error: code, helpDesk}};
    }
    case 'not_sent':
    case 'refused_access': {
      const delay = Math.max(pause, error.retryAfter ?? 0);
      return {postponed: {state: stays, delay, error: code, helpDesk: {is: 'down', outageDelay: delay}}};
    }
    default:
      // A look that is refused says nothing about what it looks for.
      return isLooking ? {postponed: {state: 'unknown', delay: pause, error: code}} : {dead: code};
  }
}

import {commitmentKinds, type Commitment} from '../../contract/commitment.ts';
import type {Calendar, Promises} from '../settings/support-settings.ts';
import {addTime, addWorkingTime} from './working-time.ts';

export interface PromiseQuestion {
  /** When the ticket was stored: the clock starts there, also where the severity is decided later. */
  readonly receivedAt: Date;
  readonly promises: Promises;
  readonly calendar: Calendar;
  /** Outages and trouble to sign in do not wait for Monday. */
  readonly aroundTheClock: boolean;
}

/** What is promised for a ticket, in the order in which it falls due; nothing of it met. */
export function promisedTimes({receivedAt, promises, calendar, aroundTheClock}: PromiseQuestion): Commitment[] {
  const start = receivedAt.getTime();
  const after = (hours: number) =>
    new Date(aroundTheClock ? addTime(start, hours) : addWorkingTime(start, hours, calendar)).toISOString();
  return commitmentKinds.flatMap((kind) => {
    const hours = promises[kind];
    return hours ? [{kind, from: after(hours[0]), dueAt: after(hours[1]), metAt: null}] : [];
  });
}

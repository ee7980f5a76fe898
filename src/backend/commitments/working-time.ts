import type {Calendar} from '../settings/support-settings.ts';
import {LocalDays} from './local-days.ts';

const hour = 3_600_000;

/**
 * The moment (milliseconds since 1970) at which `hours` of working time have passed since `start`. Support works around
 * the clock on working days (24×5), which begin and end at midnight of the calendar's zone, whatever daylight saving
 * does to their length. What starts on a day off starts counting when the next working day does.
 */
export function addWorkingTime(start: number, hours: number, calendar: Calendar): number {
  const days = LocalDays.of(calendar.zone);
  let now = start;
  let left = hours * hour;
  // Ten years of days off mean that there is no working day at all: better a late promise than no end.
  for (let day = 0; day < 3660; day++) {
    const {date, weekday, end} = days.at(now);
    if (calendar.weekdays.includes(weekday) && !calendar.holidays.includes(date)) {
      if (now + left <= end) return now + left;
      left -= end - now;
    }
    now = end;
  }
  return now + left;
}

/** The same around the clock, for outages and trouble to sign in. */
export function addTime(start: number, hours: number): number {
  return start + hours * hour;
}

import type {Calendar} from '../settings/support-settings.ts';

const hour = 3_600_000;

/**
 * The moment (milliseconds since 1970) at which `hours` of working time have passed since `start`. Support works around
 * the clock on working days (24×5), which begin and end at midnight of the calendar's zone, whatever daylight saving
 * does to their length. What starts on a day off starts counting when the next working day does.
 */
export function addWorkingTime(start: number, hours: number, calendar: Calendar): number {
  const days = new LocalDays(calendar.zone);
  let now = start;
  let left = hours * hour;
  // Ten years of days off mean that there is no working day at all: better a late promise than no end.
  for (let day = 0; day < 3660; day++) {
    const {date, weekday} = days.at(now);
    const end = days.endOf(now);
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

/** Days as they are called in one time zone. */
class LocalDays {
  readonly #format: Intl.DateTimeFormat;

  constructor(zone: string) {
    this.#format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  }

  at(moment: number): {date: string; weekday: number} {
    const date = this.#format.format(moment);
    return {date, weekday: ((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7) + 1};
  }

  /** The first moment of the next local day: 22 to 26 hours at most after the day began. */
  endOf(moment: number): number {
    const {date} = this.at(moment);
    let low = moment;
    let high = moment + 27 * hour;
    // Zones change at whole minutes; days are told apart to the millisecond, as the clock is.
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.at(middle).date === date) low = middle;
      else high = middle;
    }
    return high;
  }
}

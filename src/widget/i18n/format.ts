import {onceFor} from './once-for.ts';

const relative = onceFor((locale) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
const date = onceFor((locale) => new Intl.DateTimeFormat(locale, {dateStyle: 'medium'}));
const moment = onceFor(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
);

// A browser may take other digits for Arabic than those of the identifiers beside them.
const number = onceFor((locale) => new Intl.NumberFormat(locale, {numberingSystem: 'latn'}));

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/**
 * "5 minutes ago", "yesterday"; from a week on the date. Days are those of the reader's calendar: thirty hours ago may
 * have been yesterday or the day before. `time` is ISO 8601, `now` in milliseconds since 1970.
 */
export function formatRelative(locale: string, time: string, now: number): string {
  const elapsed = now - Date.parse(time);
  const [unit, length] = units.findLast(([, size]) => elapsed >= size) ?? units[0]!;
  // Rounded, since a day on which the clock changes is an hour longer or shorter.
  const days = Math.round((startOfDay(now) - startOfDay(time)) / 86_400_000);
  if (unit === 'day') return days < 7 ? relative(locale).format(-days, unit) : formatDate(locale, time);
  const count = Math.max(0, Math.floor(elapsed / length));
  return relative(locale).format(-count, count === 0 ? 'second' : unit);
}

function startOfDay(time: number | string): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

export function formatDate(locale: string, time: string): string {
  return date(locale).format(new Date(time));
}

/** Date and time of day in the reader's zone, which stands behind them. */
export function formatMoment(locale: string, time: string): string {
  return moment(locale).format(new Date(time));
}

/** The zone in which times are shown, such as "Central European Time"; the reader's unless `zone` names one. */
export function timeZone(locale: string, zone?: string): string {
  const parts = new Intl.DateTimeFormat(locale, {timeZoneName: 'longGeneric', timeZone: zone}).formatToParts();
  return parts.find(({type}) => type === 'timeZoneName')!.value;
}

export function formatNumber(locale: string, value: number): string {
  return number(locale).format(value);
}

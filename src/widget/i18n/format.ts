const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];

/** "5 minutes ago", "yesterday"; from a week on the date. `time` is ISO 8601, `now` in milliseconds since 1970. */
export function formatRelative(locale: string, time: string, now: number): string {
  const elapsed = now - Date.parse(time);
  const [unit, length] = units.findLast(([, size]) => elapsed >= size) ?? units[0]!;
  const count = Math.max(0, Math.floor(elapsed / length));
  if (unit === 'day' && count >= 7) return formatDate(locale, time);
  if (unit === 'minute' && count === 0)
    return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(0, 'second');
  return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(-count, unit);
}

export function formatDate(locale: string, time: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium'}).format(new Date(time));
}

/** Date and time of day in the reader's zone, which stands behind them. */
export function formatMoment(locale: string, time: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(time));
}

/** The zone in which times are shown, such as `Europe/Berlin`. */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** "subject, description and ZOID", as the language lists things. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale).format(items);
}

/** "3.4 MB", in units of 1000 as files are counted by people. */
export function formatBytes(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  return new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits: 1}).format(bytes / size);
}

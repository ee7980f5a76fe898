import {create} from './element.ts';

const format = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});

/** `24 Nov 2026, 17:40`, in the time zone of whoever looks; the exact time on hover. */
export function time(at: string): HTMLTimeElement {
  return create('time', {datetime: at, title: at}, formatTime(at));
}

export function formatTime(at: string): string {
  return format.format(new Date(at));
}

/** A span in milliseconds, such as `2 h 5 min`; over two days, `3 days`. */
export function formatSpan(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

import * as z from 'zod/mini';

/** A moment in UTC as ISO 8601 has it, with a `Z`; seconds may have a fraction of any length. */
export const timeSchema = z.string().check(z.refine(isTime));

export const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function isTime(value: string): boolean {
  return timePattern.test(value) && !Number.isNaN(Date.parse(value));
}

import * as z from 'zod/mini';

/** An id as the backends give them: a UUID. By a check of ours, since zod's would bring all its formats into the panel. */
export const idSchema = z.string().check(z.refine(isId));

export function isId(value: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
}

import type {Context} from 'hono';
import {ProblemError} from './problem-error.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** The request's `Idempotency-Key`, a UUID in lower case. */
export function idempotencyKeyOf(c: Context): string {
  const key = c.req.header('idempotency-key')?.toLowerCase();
  if (key === undefined || !uuid.test(key)) throw new ProblemError('idempotency_key_required');
  return key;
}

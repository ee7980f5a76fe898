import type * as z from 'zod/mini';
import {check} from '../../contract/check.ts';
import {ProblemError} from '../http/problem-error.ts';

/** What `body` says by a schema of the contract; anything else is refused with all that is wrong. */
export function parseBody<Schema extends z.core.$ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const checked = check(schema, body);
  if (checked.issues) throw new ProblemError('validation_failed', {errors: checked.issues});
  return checked.value;
}

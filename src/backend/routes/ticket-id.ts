import type {Context} from 'hono';
import {ProblemError} from '../http/problem-error.ts';

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The ticket's id in the request's path, in lower case. What can be none is not found, as a foreign one is. */
export function ticketIdOf(c: Context): string {
  const id = c.req.param('id')?.toLowerCase() ?? '';
  if (!uuid.test(id)) throw new ProblemError('not_found');
  return id;
}

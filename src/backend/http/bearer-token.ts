import type {Context} from 'hono';
import {ProblemError} from './problem-error.ts';

/** The token of the request's `Authorization` header. Refuses a request without one. */
export function bearerTokenOf(c: Context): string {
  const token = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw new ProblemError('token_missing');
  return token;
}

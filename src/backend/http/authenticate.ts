import type {MiddlewareHandler} from 'hono';
import type {TokenVerifier} from '../identity/verify-token.ts';
import type {AppEnvironment} from './app-environment.ts';
import {ProblemError} from './problem-error.ts';

/** Who asks is what a verified token says, never a field of the request. Reads no body. */
export function authenticate(verifyToken: TokenVerifier): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const token = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined) throw new ProblemError('token_missing');
    const claims = await verifyToken(token);
    if (!claims.access) throw new ProblemError('access_not_granted');
    c.set('claims', claims);
    await next();
  };
}

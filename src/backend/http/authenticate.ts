import type {MiddlewareHandler} from 'hono';
import type {TokenVerifier} from '../identity/verify-token.ts';
import type {AppEnvironment} from './app-environment.ts';
import {bearerTokenOf} from './bearer-token.ts';
import {ProblemError} from './problem-error.ts';

/** Who asks is what a verified token says, never a field of the request. Reads no body. */
export function authenticate(verifyToken: TokenVerifier): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const claims = await verifyToken(bearerTokenOf(c));
    if (!claims.access) throw new ProblemError('access_not_granted');
    c.set('claims', claims);
    await next();
  };
}

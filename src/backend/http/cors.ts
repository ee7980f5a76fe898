import type {MiddlewareHandler} from 'hono';
import type {AppEnvironment} from './app-environment.ts';
import {ProblemError} from './problem-error.ts';

const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'Idempotency-Key',
  'If-None-Match',
  'Tus-Resumable',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
].join(', ');
const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE';
const exposedHeaders = [
  'Content-Disposition',
  'Date',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Tus-Extension',
  'Tus-Max-Size',
  'Tus-Resumable',
  'Tus-Version',
  'Upload-Expires',
  'Upload-Length',
  'Upload-Metadata',
  'Upload-Offset',
  'X-Request-Id',
].join(', ');
/** Seconds that a browser may remember a preflight's answer; Chromium caps it at two hours. */
const maxAge = '7200';

/**
 * Lets the pages of exactly these origins ask, without cookies. A request that names another origin is
 * refused, not only hidden from the page: it must have no effect either. Requests without an origin come
 * from no page.
 */
export function cors(origins: readonly string[]): MiddlewareHandler<AppEnvironment> {
  const allowed = new Set(origins);
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined) {
      await next();
    } else if (!allowed.has(origin)) {
      throw new ProblemError('origin_not_allowed', {headers: {Vary: 'Origin'}});
    } else if (isPreflight(c.req.method, c.req.header('access-control-request-method'))) {
      c.res = new Response(null, {status: 204});
      c.res.headers.set('Access-Control-Allow-Methods', allowedMethods);
      c.res.headers.set('Access-Control-Allow-Headers', allowedHeaders);
      c.res.headers.set('Access-Control-Max-Age', maxAge);
      c.res.headers.set('Access-Control-Allow-Origin', origin);
    } else {
      await next();
      c.res.headers.set('Access-Control-Allow-Origin', origin);
      c.res.headers.set('Access-Control-Expose-Headers', exposedHeaders);
    }
    c.res.headers.append('Vary', 'Origin');
  };
}

function isPreflight(method: string, requestedMethod: string | undefined): boolean {
  return method === 'OPTIONS' && requestedMethod !== undefined;
}

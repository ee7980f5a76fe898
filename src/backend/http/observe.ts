import {randomUUID} from 'node:crypto';
import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import type {Logger} from 'pino';
import type {AppEnvironment} from './app-environment.ts';
import {describeError} from './describe-error.ts';
import {traceIdOf} from './trace-id.ts';

/** Harmless answers even where a browser is made to open them as a page. A route may be stricter. */
const securityHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A request as it was answered. */
export interface ObservedRequest {
  /** As it came: Node's parser lets only known ones through. */
  readonly method: string;
  /** The route's pattern, or `unknown`. */
  readonly route: string;
  readonly status: number;
  /** Until the answer's head was ready. */
  readonly milliseconds: number;
}

/**
 * Gives each request an id, and writes one line about it. The line's fields are the ones listed here and
 * no others: no address, header, query or body, which hold names, e-mail addresses and tokens.
 */
export function observe(
  log: Logger,
  onAnswered: (request: ObservedRequest) => void = () => undefined,
): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    const traceId = traceIdOf(c.req.header('traceparent'));
    c.set('requestId', requestId);
    if (traceId) c.set('traceId', traceId);
    c.set('breakOff', (error) => {
      log.warn({requestId, ...(traceId && {traceId}), error: describeError(error)}, 'an answer broke off');
      c.env?.cut?.();
      return c.env?.cut !== undefined;
    });
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    c.res.headers.set('X-Request-Id', requestId);
    const pattern = routePath(c, -1);
    const route = pattern.startsWith('/') && pattern !== '/*' ? pattern : 'unknown';
    const {method} = c.req;
    const {status} = c.res;
    const milliseconds = performance.now() - start;
    onAnswered({method, route, status, milliseconds});
    log[operatorRoutes.has(route) ? 'debug' : 'info'](
      {requestId, ...(traceId && {traceId}), method, route, status, ms: Math.round(milliseconds * 10) / 10},
      'request',
    );
  };
}

/** Asked all the time. */
const operatorRoutes: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

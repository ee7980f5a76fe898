import {randomUUID} from 'node:crypto';
import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';
import type {Logger} from 'pino';
import type {AppEnvironment} from './app-environment.ts';

/** Harmless answers even where a browser is made to open them as a page. A route may be stricter. */
const securityHeaders = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Gives each request an id, and writes one line about it. The line's fields are the ones listed here and
 * no others: no address, header, query or body, which hold names, e-mail addresses and tokens.
 */
export function observe(log: Logger): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    const start = performance.now();
    const requestId = randomUUID();
    c.set('requestId', requestId);
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    c.res.headers.set('X-Request-Id', requestId);
    const route = routePath(c, -1);
    log[route.endsWith('z') ? 'debug' : 'info'](
      {
        requestId,
        method: c.req.method,
        route: route.startsWith('/') && route !== '/*' ? route : 'unknown',
        status: c.res.status,
        ms: Math.round((performance.now() - start) * 10) / 10,
      },
      'request',
    );
  };
}

import {Hono} from 'hono';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import type {Metrics} from '../metrics/metrics.ts';

/** `GET /metrics`, for Prometheus; on the private port alone. */
export function metricsRoutes(metrics: Metrics) {
  return new Hono<AppEnvironment>()
    .get('/metrics', async (c) => {
      const {type, text} = await metrics.read();
      return c.body(text, 200, {'Content-Type': type, 'Cache-Control': 'no-store'});
    })
    .all('/metrics', onlyMethods('GET'));
}

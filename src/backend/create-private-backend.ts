import {Hono} from 'hono';
import type {Logger} from 'pino';
import type {Backend} from './create-backend.ts';
import type {AppEnvironment} from './http/app-environment.ts';
import {createErrorHandler} from './http/handle-error.ts';
import {observe} from './http/observe.ts';
import {problemResponse} from './http/problem-response.ts';
import type {Metrics} from './metrics/metrics.ts';
import {healthRoutes, type HealthParts} from './routes/health.ts';
import {metricsRoutes} from './routes/metrics.ts';

/** What operators ask, for a port that only they reach. */
export function createPrivateBackend(health: HealthParts, metrics: Metrics, log: Logger): Backend {
  const app = new Hono<AppEnvironment>()
    .use(observe(log))
    .route('/', healthRoutes(health))
    .route('/', metricsRoutes(metrics));
  app.onError(createErrorHandler(log));
  app.notFound((c) => problemResponse('not_found', c.get('requestId')));
  return {fetch: async (request) => app.fetch(request)};
}

import {collectDefaultMetrics, Counter, Histogram, Registry} from 'prom-client';
import type {OperationFigures} from '../database/operation-figures.ts';
import type {ObservedRequest} from '../http/observe.ts';
import {addFigures} from './add-figures.ts';

export interface Metrics {
  /** `text/plain` of Prometheus. Where the database can't be asked, what comes from there is left out. */
  read(): Promise<{readonly type: string; readonly text: string}>;
  countRequest(request: ObservedRequest): void;
  /** By the name of the quota, such as `read-user`. */
  countRefused(quota: string): void;
}

/** Upper bounds in seconds: from a row by its key to the patience of the database. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Of one backend, not of the process: tests and demos run several. No label takes a value that a request chooses. */
export function createMetrics(figures: Pick<OperationFigures, 'read'>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'partner_support_requests_total',
    help: 'Answered requests.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'partner_support_request_duration_seconds',
    help: 'From a request to the head of its answer.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  });
  const refused = new Counter({
    name: 'partner_support_rate_limited_total',
    help: 'Requests that a quota refused.',
    labelNames: ['quota'],
    registers,
  });
  collectDefaultMetrics({register: registry});
  const readFigures = addFigures(registry, figures);
  return {
    async read() {
      await readFigures();
      return {type: registry.contentType, text: await registry.metrics()};
    },
    countRequest({method, route, status, milliseconds}) {
      const known = methods.has(method) ? method : 'other';
      requests.inc({method: known, route, status: `${Math.floor(status / 100)}xx`});
      durations.observe({method: known, route}, milliseconds / 1000);
    },
    countRefused(quota) {
      refused.inc({quota});
    },
  };
}

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

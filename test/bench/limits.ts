import {defaultLimits} from '../../src/backend/limits/limit-settings.ts';
import {Limiter} from '../../src/backend/limits/limiter.ts';
import {startTestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, postTicket} from '../backend/ask.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import type {Benchmark} from './benchmark.ts';
import {median, ratio, round} from './figures.ts';

const rounds = 300;

/** What counting costs: a request's two quotas, beside the cheapest request that reads something. */
export const limits: Benchmark = async () => {
  const issuer = createTestIssuer();
  const backend = await startTestBackend({issuer});
  try {
    const token = await issuer.token();
    const {id} = (await postTicket(backend.url, token, exampleDraft())).body;
    const perUser = {read: 1_000_000, write: 1_000_000, upload: 1_000_000};
    const limiter = new Limiter(backend.database.limits);
    const quotas = ['partner', 'user'].map((scope) => {
      return {name: `read-${scope}`, key: `bench:${scope}`, quota: perUser.read, seconds: defaultLimits.windowSeconds};
    });
    const full = quotas.map((quota) => ({...quota, key: `full:${quota.key}`, quota: 1}));
    await limiter.take(full);
    const tasks = {
      'counting a request': () => limiter.take(quotas),
      'refusing one by a quota that is used up': () => limiter.take(full),
      'asking the database for nothing': () => backend.database.ping(),
      'reading a ticket, counted': () => findTicket(backend.url, token, id),
    };
    const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
    for (let done = 0; done < rounds; done++) {
      for (const [name, task] of Object.entries(tasks)) {
        const start = performance.now();
        await task();
        times[name]!.push(performance.now() - start);
      }
    }
    const whole = median(times['reading a ticket, counted']!);
    const rows = Object.entries(times).map(
      ([name, all]) => [name, round(median(all)), ratio(median(all), whole)] as const,
    );
    return {
      tables: [{title: `Quotas, median of ${rounds}`, columns: ['work', 'ms', 'of a request'], rows}],
    };
  } finally {
    await backend.stop();
  }
};

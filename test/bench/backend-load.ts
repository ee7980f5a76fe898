import {randomUUID} from 'node:crypto';
import {buildBackend} from '../../demo/server/builds.ts';
import {migrate} from '../../src/backend/database/migrate.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {createTestIssuer, type TestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import type {Report, Table} from './benchmark.ts';
import {ratio, round} from './figures.ts';
import {generateLoad, type Load, type LoadRequest} from './generate-load.ts';
import {fillWithTickets, largePartner, smallPartner} from './million-tickets.ts';
import {numberOption} from './number-option.ts';
import {measurePlans} from './query-plans.ts';

const processes = [1, 2, 4];
const connections = 16;
/** Small partners that ask in turns. */
const asking = 50;

/** A million tickets: how each question is answered, and how many answers one, two and four processes give. */
export async function backendLoad(options: readonly string[]): Promise<Report> {
  const tickets = numberOption(options, 'tickets', 1_000_000);
  const seconds = numberOption(options, 'seconds', 5);
  await buildBackend();
  const lent = await borrowDatabase();
  try {
    await migrate(lent.url);
    const started = performance.now();
    await fillWithTickets(lent.url, tickets);
    console.log(`${tickets} tickets were made in ${round((performance.now() - started) / 1000)} s.`);
    const plans = await measurePlans(lent.url);
    const load = await measureLoad(lent.url, seconds);
    return {tables: [plans.table, load.table], broken: [...plans.broken, ...load.broken]};
  } finally {
    await lent.giveBack();
  }
}

async function measureLoad(databaseUrl: string, seconds: number): Promise<{table: Table; broken: string[]}> {
  const issuer = createTestIssuer();
  const rows: (readonly (string | number)[])[] = [];
  const broken: string[] = [];
  const alone = new Map<string, Load>();
  for (const count of processes) {
    const storage = {databaseUrl};
    const start = () => TestBackendProcess.start({region: 'eu', issuer, storage, env: {LOG_LEVEL: 'warn'}});
    const backends = await Promise.all(Array.from({length: count}, start));
    const urls = backends.map(({url}) => url);
    for (const [what, next] of await questions(urls, issuer)) {
      await generateLoad(next, connections, 1);
      const load = await generateLoad(next, connections, seconds);
      if (count === 1) alone.set(what, load);
      const times = ratio(load.answersASecond, alone.get(what)!.answersASecond);
      rows.push([what, count, round(load.answersASecond), times, round(load.median), round(load.p99)]);
      if (load.failed > 0) broken.push(`${what}, ${count} processes: ${load.failed} answers were no success.`);
    }
    await Promise.all(backends.map((backend) => backend.stop()));
  }
  const columns = ['question', 'processes', 'answers a second', 'of one process', 'median, ms', '99 of 100, ms'];
  const title = `Answers over ${connections} connections, ${seconds} s each, load and backends on one machine`;
  const byQuestion = rows.toSorted(([one], [other]) => String(one).localeCompare(String(other)));
  return {table: {title, columns, rows: byQuestion}, broken};
}

type Question = readonly [what: string, next: () => LoadRequest];

async function questions(urls: readonly string[], issuer: TestIssuer): Promise<readonly Question[]> {
  const token = (partner: string) => issuer.token({dataCenter: 'eu', partner});
  const small = await Promise.all(Array.from({length: asking}, (_, number) => token(smallPartner(number * 10 + 1))));
  const large = await token(largePartner);
  const body = JSON.stringify(exampleDraft({dataCenter: 'eu'}));
  let turn = 0;
  const ask = (path: string, tokens: readonly string[]): LoadRequest => {
    turn++;
    return {
      url: urls[turn % urls.length]! + path,
      headers: {authorization: `Bearer ${tokens[turn % tokens.length]!}`},
    };
  };
  return [
    ['tickets are filed', () => filing(ask('/v1/tickets', small), body)],
    ['lists of small partners', () => ask('/v1/tickets?limit=20', small)],
    ["the large partner's list", () => ask('/v1/tickets?limit=20', [large])],
  ];
}

function filing({url, headers}: LoadRequest, body: string): LoadRequest {
  const more = {'content-type': 'application/json', 'idempotency-key': randomUUID()};
  return {url, method: 'POST', headers: {...headers, ...more}, body};
}

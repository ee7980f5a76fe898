import type {TicketPage} from '../../src/contract/ticket.ts';
import type {TestBackend} from '../support/test-backend.ts';
import type {TestIssuer} from '../support/test-issuer.ts';
import type {Table} from './benchmark.ts';
import {median, ratio, round} from './figures.ts';
import {everydayWord, rareWord} from './many-tickets.ts';

const rounds = 20;

export interface Partners {
  readonly large: string;
  readonly small: string;
}

type Ask = (path: string) => Promise<unknown>;

/** What the backend needs for the list's questions: for the large partner, and as a ratio to the small one. */
export async function measureQueries(backend: TestBackend, issuer: TestIssuer, partners: Partners): Promise<Table> {
  const asks = {
    large: await asker(backend, issuer, partners.large),
    small: await asker(backend, issuer, partners.small),
  };
  const last = {large: await cursorOfLastPage(asks.large), small: await cursorOfLastPage(asks.small)};
  const questions: readonly (readonly [says: string, path: (of: keyof Partners) => string])[] = [
    ['first page', () => '/v1/tickets?limit=10'],
    ['last page', (of) => `/v1/tickets?limit=10&cursor=${last[of]}`],
    ['search, in the oldest ticket', () => `/v1/tickets?limit=10&text=${rareWord}`],
    ['search, in every fifth ticket', () => `/v1/tickets?limit=10&text=${everydayWord}`],
    ['search, in none', () => '/v1/tickets?limit=10&text=Wombat'],
    ['narrowed to a customer', () => `/v1/tickets?limit=10&customer=${encodeURIComponent('admin@customer-0.example')}`],
    ['facets', () => '/v1/ticket-facets'],
  ];
  const rows: (readonly [string, number, number, string])[] = [];
  for (const [says, path] of questions) {
    const times = {large: [] as number[], small: [] as number[]};
    // In turns, so that what else the machine does meets both.
    for (let round = 0; round < rounds; round++) {
      for (const of of ['large', 'small'] as const) {
        const start = performance.now();
        await asks[of](path(of));
        times[of].push(performance.now() - start);
      }
    }
    const [large, small] = [median(times.large), median(times.small)];
    rows.push([says, round(large), round(small), ratio(large, small)]);
  }
  return {
    title: `The backend's answers, median of ${rounds}`,
    columns: ['question', 'large, ms', 'small, ms', 'ratio'],
    rows,
  };
}

async function asker({url}: TestBackend, issuer: TestIssuer, partner: string): Promise<Ask> {
  const headers = {authorization: `Bearer ${await issuer.token({dataCenter: 'eu', partner})}`};
  return async (path) => {
    const response = await fetch(url + path, {headers});
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
}

async function cursorOfLastPage(ask: Ask): Promise<string> {
  let before = '';
  for (let cursor: string | null = ''; cursor !== null;) {
    before = cursor;
    const page = (await ask(`/v1/tickets?limit=10${cursor && `&cursor=${cursor}`}`)) as TicketPage;
    cursor = page.nextCursor;
  }
  return before;
}

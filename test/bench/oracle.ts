import {exampleDraft} from '../backend/example-draft.ts';
import {postTicket} from '../backend/ask.ts';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import type {Report} from './benchmark.ts';
import {median, round} from './figures.ts';
import {numberOption} from './number-option.ts';

/** Another partner's customers by the last digit of their number; the rest have never been heard of. */
const kinds = ['large', 'small', 'unknown'] as const;
type Kind = (typeof kinds)[number];
const customers = 100_000;
/** How far from a coin's toss a guess by time alone may be. */
const mostAdvantage = 0.05;

const fill = `
  insert into subscriptions select (10000000 + i)::text, 'admin@c' || i || '.example', 'tier-1', '29999999999'
    from generate_series(0, ${customers - 1}) as i;
  insert into subscription_domains select 'c' || i || '.example', (10000000 + i)::text
    from generate_series(0, ${customers - 1}) as i;
  insert into subscription_services select (10000000 + i)::text, service, case when i % 2 = 0 then 5000 else 5 end
    from generate_series(0, ${customers - 1}) as i, unnest(array['zoho-crm', 'zoho-desk', 'zoho-mail']) as service;
  analyze subscriptions, subscription_domains, subscription_services`;

/**
 * Whether the time of filing tells how large a customer is: tickets for another partner's large, small and for unknown
 * customers, in turns and each for a customer of its own. `--rounds` of each kind, 500 unless told.
 */
export async function oracle(options: readonly string[]): Promise<Report> {
  const rounds = numberOption(options, 'rounds', 500);
  const issuer = createTestIssuer();
  const {priority} = exampleSupportSettings;
  const support = {...exampleSupportSettings, priority: {...priority, namedIdentifiersPerHour: 1_000_000}};
  const backend = await startTestBackend({issuer, support});
  try {
    await queryRows(backend, fill);
    const token = await issuer.token();
    const times: Record<Kind, number[]> = {large: [], small: [], unknown: []};
    for (let turn = -20; turn < rounds; turn++) {
      for (const kind of shuffled(kinds)) {
        const draft = exampleDraft({customer: {email: addressOf(kind, turn + 20)}});
        const start = performance.now();
        const {status} = await postTicket(backend.url, token, draft);
        if (status !== 201) throw new Error(`A ticket was answered with ${status}.`);
        if (turn >= 0) times[kind].push(performance.now() - start);
      }
    }
    const [sizes] = await queryRows(
      backend,
      `select avg(pg_column_size(ticket_audit.*))::int as bytes, count(*)::int as records,
        (select count(*)::int from tickets) as tickets,
        (select count(*)::int from tickets where severity = 's1-critical') as critical from ticket_audit`,
    );
    const chances = {small: chance(times.large, times.small), unknown: chance(times.large, times.unknown)};
    return {
      tables: [
        {
          title: `Filing a ticket, ${rounds} of each kind in turns, among ${customers} subscriptions`,
          columns: ['customer', 'median, ms', 'to unknown'],
          rows: kinds.map((kind) => [
            kind,
            round(median(times[kind])),
            round(median(times[kind]) / median(times.unknown)),
          ]),
        },
        {
          title: 'How often a ticket of a large customer takes longer (0.5 tells nothing)',
          columns: ['than one of', 'share'],
          rows: Object.entries(chances).map(([kind, share]) => [kind, round(share)]),
        },
        {
          title: 'The audit trail',
          columns: ['tickets', 'of them S1-Critical', 'records', 'bytes a record'],
          rows: [[sizes!['tickets'], sizes!['critical'], sizes!['records'], sizes!['bytes']].map(Number)],
        },
      ],
      broken: Object.entries(chances).flatMap(([kind, share]) =>
        Math.abs(share - 0.5) > mostAdvantage ? [`Time tells a large customer from one that is ${kind}.`] : [],
      ),
    };
  } finally {
    await backend.stop();
  }
}

function addressOf(kind: Kind, index: number): string {
  if (kind === 'unknown') return `admin@n${index}.example`;
  return `admin@c${index * 2 + (kind === 'large' ? 0 : 1)}.example`;
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({item, place: Math.random()}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}

/** The chance that one of `some` is larger than one of `others`; ties count half (Mann and Whitney's U). */
function chance(some: readonly number[], others: readonly number[]): number {
  let larger = 0;
  for (const one of some) for (const other of others) larger += one > other ? 1 : one === other ? 0.5 : 0;
  return larger / (some.length * others.length);
}

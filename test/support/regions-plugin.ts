import {randomUUID} from 'node:crypto';
import type {TestRunnerPlugin} from '@web/test-runner';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {openTicketOverview} from '../../src/backend/database/ticket-overview.ts';
import type {Commitment} from '../../src/contract/commitment.ts';
import type {Status} from '../../src/contract/ticket.ts';
import {dataCenterIdSchema, regionSchema} from '../../src/contract/data-center-schemas.ts';
import type {Fault} from './fault-proxy.ts';
import {startRegions, type TestRegion, type TestRegions} from './regions.ts';
import type {LineSettings} from './upload-line.ts';
import {createTestIssuer, type TokenWishes} from './test-issuer.ts';

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Serves `/__support/`, through which tests in the browser drive real backends (see `support-client.ts`).
 * They start at the first call, because most tests need none.
 */
export function regionsPlugin(): TestRunnerPlugin {
  const issuer = createTestIssuer();
  let starting: Promise<TestRegions> | undefined;

  return {
    name: 'regions',
    async serve({path, method, origin, query}) {
      if (!path.startsWith('/__support/')) return undefined;
      const regions = await (starting ??= startRegions(issuer, [origin]));
      const what = `${method} ${path.slice('/__support/'.length)}`;
      const answer =
        what === 'GET token' ? {token: await issuer.token(wishesOf(query))} : await act(what, query, regions);
      return {body: JSON.stringify(answer ?? null), type: 'json', headers: {'cache-control': 'no-store'}};
    },
    async serverStop() {
      const regions = await starting;
      if (regions) await Promise.all([regions.com.stop(), regions.eu.stop()]);
    },
  };
}

async function act(what: string, query: Query, regions: TestRegions): Promise<unknown> {
  if (what === 'GET regions') return {com: regions.com.proxy.url, eu: regions.eu.proxy.url};
  const region = regions[regionSchema.parse(query['region'])];
  switch (what) {
    case 'POST stop':
      return region.stopBackend();
    case 'POST start':
      return region.startBackend();
    case 'GET tickets':
      return listTickets(region);
    case 'GET requests':
      return region.proxy.seen;
    case 'POST line':
      return region.proxy.line.set(JSON.parse(String(query['settings'])) as LineSettings);
    case 'GET line':
      return region.proxy.line.received;
    case 'POST faults':
      return setFaults(region, query);
    case 'POST answer':
      return actAsSupport(region, ({support}) =>
        support.answerAsAgent({
          ticketId: String(query['ticket']),
          agentName: 'Sam Support (made up)',
          text: String(query['text']),
        }),
      );
    case 'POST hear':
      return actAsSupport(region, async ({helpDeskInbox}) => {
        const [key, writer] = [randomUUID(), {is: 'outside', email: undefined}] as const;
        const entry = {key, writer, author: 'Carla Customer', text: String(query['text'])};
        await helpDeskInbox.addEntry(String(query['ticket']), entry);
      });
    case 'POST status':
      return actAsSupport(region, ({support}) =>
        support.setStatusAsAgent(String(query['ticket']), JSON.parse(String(query['status'])) as Status),
      );
    case 'POST severity':
      return actAsSupport(region, ({support}) =>
        support.setSeverityAndCommitments({
          ticketId: String(query['ticket']),
          severity: 's1-critical',
          commitments: JSON.parse(String(query['commitments'])) as Commitment[],
        }),
      );
    default:
      throw new Error(`The test server knows no "${what}".`);
  }
}

/** What support does is done to the region's database, since no partner's route leads there. */
async function actAsSupport({databaseUrl}: TestRegion, act: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(databaseUrl);
  try {
    await act(database);
  } finally {
    await database.close();
  }
}

async function listTickets({databaseUrl}: TestRegion): Promise<unknown> {
  const overview = openTicketOverview(databaseUrl);
  try {
    return await overview.listForQa(1000);
  } finally {
    await overview.close();
  }
}

function setFaults({proxy}: TestRegion, {kind, count = '1', method = 'POST', containing = ''}: Query): void {
  if (kind === 'none') proxy.clear();
  else proxy.inject(kind as Fault, Number(count), {method: String(method), containing: String(containing)});
}

function wishesOf(query: Query): TokenWishes {
  const {partner, sub, access, name, email} = query as Record<string, string | undefined>;
  return {
    dataCenter: dataCenterIdSchema.parse(query['data-center']),
    ...(partner && {partner}),
    ...(sub && {sub}),
    ...(name && {name}),
    ...(email && {email}),
    access: access !== 'false',
  };
}

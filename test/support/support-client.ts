import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Commitment} from '../../src/contract/commitment.ts';
import type {DataCenterId, Region} from '../../src/contract/data-centers.ts';
import type {Status} from '../../src/contract/ticket.ts';
import type {Fault, SeenRequest} from './fault-proxy.ts';
import type {LineSettings} from './upload-line.ts';

/** Whom a token is for. Partner and user default to the same for every test. */
export interface TokenWish {
  readonly dataCenter: DataCenterId;
  /** ZOID. */
  readonly partner?: string;
  /** ZUID. */
  readonly sub?: string;
  readonly access?: boolean;
  readonly name?: string;
  readonly email?: string;
}

/**
 * How a test in the browser drives the real backends behind it. They are shared by all test files: what a test
 * counts, it counts for a partner of its own (`newPartner`), and a backend that it stops, it starts again.
 */
export const supportClient = {
  /** Base URL of each region's backend, without `/v1`. It stays the same while the backend is stopped. */
  regions: () => ask<Readonly<Record<Region, string>>>('GET', 'regions'),

  async token({dataCenter, access = true, ...rest}: TokenWish): Promise<string> {
    const answer = await ask<{token: string}>('GET', 'token', {...rest, 'data-center': dataCenter, access});
    return answer.token;
  },

  /** Where the widget's `token-url` may point. The widget adds the data center. */
  tokenUrl: ({access = true, ...rest}: Omit<TokenWish, 'dataCenter'> = {}) => urlOf('token', {...rest, access}).href,

  /** Ends a region's backend: connections break. */
  stop: (region: Region) => ask<null>('POST', 'stop', {region}),

  /** Brings it back, at the same address. */
  start: (region: Region) => ask<null>('POST', 'start', {region}),

  /** All that a region's database holds, newest first; also while the backend is stopped. */
  tickets: (region: Region) => ask<readonly TicketOverviewRow[]>('GET', 'tickets', {region}),

  /** Every request that was sent to a region, preflights left out. */
  requests: (region: Region) => ask<readonly SeenRequest[]>('GET', 'requests', {region}),

  /** The next `count` requests of `method` (POST unless told) whose body holds `containing` meet a fault; `none` takes back what was set. */
  faults: (region: Region, kind: Fault | 'none', {count = 1, method = 'POST', containing = ''} = {}) =>
    ask<null>('POST', 'faults', {region, kind, count, method, containing}),

  /** Support answers a ticket. */
  answer: (region: Region, ticket: string, text: string) => ask<null>('POST', 'answer', {region, ticket, text}),

  /** A customer's mail to the help desk comes with its ticket. */
  hear: (region: Region, ticket: string, text: string) => ask<null>('POST', 'hear', {region, ticket, text}),

  /** Support gives a ticket a status, by a name of its own. */
  setStatus: (region: Region, ticket: string, status: Status) =>
    ask<null>('POST', 'status', {region, ticket, status: JSON.stringify(status)}),

  /** The workflow makes a ticket S1-Critical, with these promises. */
  makeCritical: (region: Region, ticket: string, commitments: readonly Commitment[]) =>
    ask<null>('POST', 'severity', {region, ticket, commitments: JSON.stringify(commitments)}),

  /** How files get to a region from now on; at once and whole unless told. */
  line: (region: Region, settings: LineSettings = {}) =>
    ask<null>('POST', 'line', {region, settings: JSON.stringify(settings)}),

  /** Bytes of files that were sent to a region since {@link line}, those before a cut as well. */
  bytes: (region: Region) => ask<number>('GET', 'line', {region}),

  /** A ZOID that no other test uses. */
  newPartner: () => String(10_000_000_000 + Math.floor(Math.random() * 89_999_999_999)),
};

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

function urlOf(path: string, query: Query): URL {
  const url = new URL(`/__support/${path}`, location.origin);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

async function ask<Answer>(method: 'GET' | 'POST', path: string, query: Query = {}): Promise<Answer> {
  const response = await fetch(urlOf(path, query), {method});
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as Answer;
}

import {randomUUID} from 'node:crypto';
import type {JobReport} from '../../src/backend/database/forwarding-report.ts';
import {defaultPace} from '../../src/backend/forwarding/help-desk.ts';
import {loopbackConnection} from '../../src/backend/forwarding/zoho-desk/desk-hosts.ts';
import type {DeskSettings} from '../../src/backend/forwarding/zoho-desk/desk-settings.ts';
import {startDeskServer, type DeskServer, type DeskServerOptions} from '../support/desk-server.ts';
import type {DeskTicket} from '../support/desk-store.ts';
import {startTestBackend, type TestBackend, type TestBackendOptions} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();

/** A Desk at `url` as a region would be set to it, in a hurry. */
export function deskSettings(url: string, changes: Partial<DeskSettings> = {}): DeskSettings {
  return {
    id: 'zoho-desk-us',
    connection: loopbackConnection(url)!,
    dataCenters: ['us', 'in', 'au', 'jp'],
    organizationId: '60001280952',
    departmentId: '1892000000006907',
    credentials: {clientId: 'client', clientSecret: 'secret of the client', refreshToken: 'refresh token'},
    webhookSecret: 'secret of the hook',
    fields: {
      sourceId: 'cf_source_id',
      severity: 'cf_severity',
      priority: 'cf_large_account',
      primaryEmail: 'cf_primary_email',
      service: 'cf_service',
      organizationId: 'cf_organization_id',
      partner: 'cf_partner',
    },
    statuses: {open: 'Open', closed: 'Closed'},
    concurrency: 4,
    pace: {...defaultPace, request: 1000, settle: 0, firstPause: 5, mostPause: 20},
    lease: 60_000,
    ...changes,
  };
}

export interface DeskSetup {
  readonly desk: DeskServer;
  readonly backend: TestBackend;
  readonly token: string;
  /** A token of somebody else. */
  sign(claims: Parameters<typeof issuer.token>[0]): Promise<string>;
  readonly log: readonly string[];
  /** Files a ticket; gives its id. */
  file(changes?: Parameters<typeof exampleDraft>[0]): Promise<string>;
  /** Resolves when nothing is left to be passed on; dead jobs are not. Rejects after 15 seconds. */
  settled(): Promise<void>;
  jobs(ticketId: string): Promise<readonly JobReport[]>;
  /** The ticket as Desk has it. */
  inDesk(ticketId: string): DeskTicket;
  stop(): Promise<void>;
}

export interface DeskSetupOptions extends Partial<TestBackendOptions> {
  readonly server?: DeskServerOptions;
  readonly settings?: Partial<DeskSettings>;
}

/** A region's backend that passes everything on to a Desk. */
export async function startWithDesk({server, settings, ...rest}: DeskSetupOptions = {}): Promise<DeskSetup> {
  const log: string[] = [];
  const desk = await startDeskServer(server);
  const zohoDesks = [deskSettings(desk.url, settings)];
  const backend = await startTestBackend({issuer, zohoDesks, onLog: (line) => log.push(line), ...rest});
  const token = await issuer.token();
  return {
    desk,
    backend,
    token,
    sign: issuer.token,
    log,
    async file(changes = {}) {
      const answer = await postTicket(backend.url, token, exampleDraft(changes), {key: randomUUID()});
      if (answer.status !== 201) throw new Error(`Not filed: ${answer.text}`);
      return answer.body.id;
    },
    settled: () =>
      eventually(async () => {
        const {states} = await backend.database.forwardingReport.counts();
        return states.new + states.sending + states.unknown === 0;
      }),
    jobs: (ticketId) => backend.database.forwardingReport.jobsOf(ticketId),
    inDesk: (ticketId) => theOnly(desk.tickets().filter(({cf}) => cf['cf_source_id'] === ticketId)),
    async stop() {
      await backend.stop();
      await desk.stop();
    },
  };
}

/** Resolves as soon as `look` says yes. */
export async function eventually(look: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await look())) {
    if (performance.now() > end) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function theOnly<T>(values: readonly T[]): T {
  if (values.length !== 1) throw new Error(`There are ${values.length} instead of one.`);
  return values[0]!;
}

import type {Database} from '../../src/backend/database/open-database.ts';
import type {TicketOverview} from '../../src/backend/database/ticket-overview.ts';
import {regionSchema} from '../../src/contract/data-center-schemas.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {ok, refuse, type Answer} from './answer.ts';
import type {BackendProcess} from './backend-process.ts';
import {regions} from '../../src/contract/data-centers.ts';

export interface RegionParts {
  readonly backend: BackendProcess;
  readonly overview: TicketOverview;
  /** Its database, to fill it. */
  readonly database: Database;
}
export type Regions = Readonly<Record<Region, RegionParts>>;

/** More than anybody reads on the page for QA. */
const limit = 200;

/** `GET /backends/tickets`: both regions' state and process, and what they hold. */
export async function answerTickets(parts: Regions): Promise<Answer> {
  const entries = regions.map(async (region) => {
    const {backend, overview} = parts[region];
    return [region, {state: backend.state, pid: backend.pid, tickets: await overview.listForQa(limit)}] as const;
  });
  return ok(Object.fromEntries(await Promise.all(entries)));
}

/** `GET /backends/jobs`: how many forwarding jobs each region has, by state. */
export async function answerJobs(parts: Regions): Promise<Answer> {
  const entries = regions.map(async (region) => [region, await parts[region].overview.countJobs()] as const);
  return ok(Object.fromEntries(await Promise.all(entries)));
}

/** `POST /backends/{region}/{stop|start}`: plays an outage. */
export async function answerSwitch(parts: Regions, path: string): Promise<Answer> {
  const [, , name, action] = path.split('/');
  const region = regionSchema.safeParse(name);
  if (!region.success) return refuse(404, 'There are two backends, com and eu.');
  const {backend} = parts[region.data];
  if (action === 'stop') await backend.stop();
  else if (action === 'start') await backend.start();
  else return refuse(404, 'A backend can be stopped and started.');
  return ok({state: backend.state});
}

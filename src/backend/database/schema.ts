import type {ForwardingJobsTable} from './forwarding-jobs-table.ts';
import type {RegionTable} from './region-table.ts';
import type {TicketsTable} from './tickets-table.ts';

/** Tables by name, for Kysely. The migrations make them. */
export interface Schema {
  tickets: TicketsTable;
  forwarding_jobs: ForwardingJobsTable;
  database_region: RegionTable;
}

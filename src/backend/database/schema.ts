import type {ForwardingJobsTable} from './forwarding-jobs-table.ts';
import type {MessagesTable} from './messages-table.ts';
import type {RegionTable} from './region-table.ts';
import type {TicketReadsTable} from './ticket-reads-table.ts';
import type {TicketsTable} from './tickets-table.ts';
import type {UploadPartsTable, UploadsTable} from './uploads-table.ts';

/** Tables by name, for Kysely. The migrations make them. */
export interface Schema {
  tickets: TicketsTable;
  messages: MessagesTable;
  ticket_reads: TicketReadsTable;
  forwarding_jobs: ForwardingJobsTable;
  uploads: UploadsTable;
  upload_parts: UploadPartsTable;
  database_region: RegionTable;
}

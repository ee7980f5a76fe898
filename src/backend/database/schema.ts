import type {ForwardingJobsTable} from './forwarding-jobs-table.ts';
import type {EmailJobsTable, EmailMessagesTable} from './email-tables.ts';
import type {
  HelpDeskEntriesTable,
  HelpDeskEventsTable,
  HelpDeskFilesTable,
  HelpDesksTable,
  HelpDeskTicketsTable,
} from './help-desk-tables.ts';
import type {MessagesTable} from './messages-table.ts';
import type {NamedIdentifiersTable} from './named-identifiers-table.ts';
import type {NotesTable} from './notes-table.ts';
import type {PartnerUsersTable} from './partner-users-table.ts';
import type {RegionTable} from './region-table.ts';
import type {
  SubscriptionDomainsTable,
  SubscriptionServicesTable,
  SubscriptionsTable,
  SubscriptionUsersTable,
} from './subscriptions-tables.ts';
import type {TicketAuditTable} from './ticket-audit-table.ts';
import type {TicketCountsTable} from './ticket-counts-table.ts';
import type {TicketReadsTable} from './ticket-reads-table.ts';
import type {TicketsTable} from './tickets-table.ts';
import type {UploadPartsTable, UploadsTable} from './uploads-table.ts';

/** Tables by name, for Kysely. The migrations make them. */
export interface Schema {
  tickets: TicketsTable;
  messages: MessagesTable;
  named_identifiers: NamedIdentifiersTable;
  notes: NotesTable;
  ticket_audit: TicketAuditTable;
  ticket_counts: TicketCountsTable;
  ticket_reads: TicketReadsTable;
  forwarding_jobs: ForwardingJobsTable;
  partner_users: PartnerUsersTable;
  email_messages: EmailMessagesTable;
  email_jobs: EmailJobsTable;
  help_desks: HelpDesksTable;
  help_desk_tickets: HelpDeskTicketsTable;
  help_desk_entries: HelpDeskEntriesTable;
  help_desk_events: HelpDeskEventsTable;
  help_desk_files: HelpDeskFilesTable;
  subscriptions: SubscriptionsTable;
  subscription_domains: SubscriptionDomainsTable;
  subscription_users: SubscriptionUsersTable;
  subscription_services: SubscriptionServicesTable;
  uploads: UploadsTable;
  upload_parts: UploadPartsTable;
  database_region: RegionTable;
}

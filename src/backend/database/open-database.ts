import {Kysely, PostgresDialect, sql} from 'kysely';
import type {Region} from '../../contract/data-centers.ts';
import {exampleSupportSettings, type SupportSettings} from '../settings/support-settings.ts';
import {AgentTickets} from './agent-tickets.ts';
import {AgentWork} from './agent-work.ts';
import {Attachments} from './attachments.ts';
import {bindRegion} from './bind-region.ts';
import {ExpiredUploads} from './expired-uploads.ts';
import {ForwardingQueue, type ClaimedJob} from './forwarding-queue.ts';
import {ForwardingReport} from './forwarding-report.ts';
import {forwardingWork, type ForwardingWork} from './forwarding-work.ts';
import {HelpDeskEvents} from './help-desk-events.ts';
import {HelpDeskFiles} from './help-desk-files.ts';
import {HelpDeskInbox} from './help-desk-inbox.ts';
import {HelpDeskWatch} from './help-desk-watch.ts';
import {importTickets, type ImportedTicket} from './import-tickets.ts';
import {Inbox} from './inbox.ts';
import {migrate} from './migrate.ts';
import {openPool, type PoolOptions} from './open-pool.ts';
import {OperationFigures} from './operation-figures.ts';
import {OutgoingMail} from './outgoing-mail.ts';
import {PartnerUsers} from './partner-users.ts';
import {Replies} from './replies.ts';
import {RequestLimits} from './request-limits.ts';
import type {Schema} from './schema.ts';
import {SupportActivity} from './support-activity.ts';
import {TicketCounts} from './ticket-counts.ts';
import {TicketReads} from './ticket-reads.ts';
import {TicketSearch} from './ticket-search.ts';
import {Tickets} from './tickets.ts';
import {Uploads} from './uploads.ts';
import {watchCommits} from './watch-commits.ts';

/** A region's storage. What fails for reasons of the storage is told by `storageFailureOf`. */
export interface Database {
  readonly tickets: Tickets;
  readonly replies: Replies;
  readonly reads: TicketReads;
  readonly search: TicketSearch;
  readonly counts: TicketCounts;
  /** For whoever speaks for support; no partner's route may lead there. */
  readonly support: SupportActivity;
  readonly agentTickets: AgentTickets;
  readonly agentWork: AgentWork;
  /** Takes tickets over that were filed elsewhere: all of them or none. */
  importTickets(tickets: readonly ImportedTicket[]): Promise<void>;
  readonly uploads: Uploads;
  readonly expiredUploads: ExpiredUploads;
  readonly attachments: Attachments;
  readonly limits: RequestLimits;
  /** What operators watch. */
  readonly figures: OperationFigures;
  readonly partnerUsers: PartnerUsers;
  readonly inbox: Inbox;
  /** For whoever sends mails for support. */
  readonly outgoingMail: OutgoingMail;
  /** What goes to help desks. */
  readonly forwarding: ForwardingQueue;
  readonly forwardingReport: ForwardingReport;
  /** All that a job in work passes on. */
  forwardingWork(job: ClaimedJob): Promise<ForwardingWork>;
  /** What help desks tell, and what is in them. */
  readonly helpDeskEvents: HelpDeskEvents;
  readonly helpDeskInbox: HelpDeskInbox;
  /** Files that come with it. */
  readonly helpDeskFiles: HelpDeskFiles;
  /** Looks at what help desks have of ours. */
  readonly helpDeskWatch: HelpDeskWatch;
  /** Tells when there is something new to pass on, or to fetch from a help desk. */
  watchForwarding(onWork: () => void): {stop(): Promise<void>};
  /** Tells when there is a new mail to be sent. */
  watchMail(onWork: () => void): {stop(): Promise<void>};
  /** Binds the database to a region for good; refused where it is another region's. */
  bindRegion(region: Region): Promise<void>;
  /** Resolves where the database answers. */
  ping(): Promise<void>;
  /** Resolves when running queries have ended and every connection is closed. */
  close(): Promise<void>;
}

export interface DatabaseOptions extends PoolOptions {
  /** Who is large and what is promised. Default: the made-up example. */
  readonly settings?: SupportSettings;
}

/** Connects to the PostgreSQL database at `url` and brings its tables up to date. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const {settings = exampleSupportSettings} = options;
  await migrate(url);
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool: openPool(url, options)})});
  const support = new SupportActivity(db);
  return {
    tickets: new Tickets(db, settings),
    replies: new Replies(db),
    reads: new TicketReads(db),
    search: new TicketSearch(db),
    counts: new TicketCounts(db),
    agentTickets: new AgentTickets(db),
    agentWork: new AgentWork(db, settings),
    support,
    importTickets: (tickets) => importTickets(db, tickets),
    uploads: new Uploads(db),
    expiredUploads: new ExpiredUploads(db),
    attachments: new Attachments(db),
    limits: new RequestLimits(db),
    figures: new OperationFigures(db),
    partnerUsers: new PartnerUsers(db),
    inbox: new Inbox(db, settings),
    outgoingMail: new OutgoingMail(db),
    forwarding: new ForwardingQueue(db),
    forwardingReport: new ForwardingReport(db),
    forwardingWork: (job) => forwardingWork(db, job),
    helpDeskEvents: new HelpDeskEvents(db),
    helpDeskInbox: new HelpDeskInbox(db, support),
    helpDeskFiles: new HelpDeskFiles(db),
    helpDeskWatch: new HelpDeskWatch(db),
    watchForwarding: (onWork) => watchCommits(url, 'partner_support_forwarding', onWork),
    watchMail: (onWork) => watchCommits(url, 'partner_support_mail', onWork),
    bindRegion: (region) => bindRegion(db, region),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

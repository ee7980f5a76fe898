import {Kysely, PostgresDialect, sql} from 'kysely';
import type {Region} from '../../contract/data-centers.ts';
import {Attachments} from './attachments.ts';
import {bindRegion} from './bind-region.ts';
import {ExpiredUploads} from './expired-uploads.ts';
import {ForwardingQueue, type ClaimedJob} from './forwarding-queue.ts';
import {ForwardingReport} from './forwarding-report.ts';
import {forwardingWork, type ForwardingWork} from './forwarding-work.ts';
import {HelpDeskInbox} from './help-desk-inbox.ts';
import {HelpDeskWatch} from './help-desk-watch.ts';
import {importTickets, type ImportedTicket} from './import-tickets.ts';
import {migrate} from './migrate.ts';
import {openPool, type PoolOptions} from './open-pool.ts';
import {Replies} from './replies.ts';
import type {Schema} from './schema.ts';
import {SupportActivity} from './support-activity.ts';
import {TicketReads} from './ticket-reads.ts';
import {TicketSearch} from './ticket-search.ts';
import {Tickets} from './tickets.ts';
import {Uploads} from './uploads.ts';
import {watchForwarding} from './watch-forwarding.ts';

/** A region's storage. What fails for reasons of the storage is told by `storageFailureOf`. */
export interface Database {
  readonly tickets: Tickets;
  readonly replies: Replies;
  readonly reads: TicketReads;
  readonly search: TicketSearch;
  /** For whoever speaks for support; no partner's route may lead there. */
  readonly support: SupportActivity;
  /** Takes tickets over that were filed elsewhere: all of them or none. */
  importTickets(tickets: readonly ImportedTicket[]): Promise<void>;
  readonly uploads: Uploads;
  readonly expiredUploads: ExpiredUploads;
  readonly attachments: Attachments;
  /** What goes to help desks. */
  readonly forwarding: ForwardingQueue;
  readonly forwardingReport: ForwardingReport;
  /** All that a job in work passes on. */
  forwardingWork(job: ClaimedJob): Promise<ForwardingWork>;
  /** What help desks tell. */
  readonly helpDeskInbox: HelpDeskInbox;
  /** Looks at what help desks have of ours. */
  readonly helpDeskWatch: HelpDeskWatch;
  /** Tells when there is something new to pass on, or to fetch from a help desk. */
  watchForwarding(onWork: () => void): {stop(): Promise<void>};
  /** Binds the database to a region for good; refused where it is another region's. */
  bindRegion(region: Region): Promise<void>;
  /** Resolves where the database answers. */
  ping(): Promise<void>;
  /** Resolves when running queries have ended and every connection is closed. */
  close(): Promise<void>;
}

/** Connects to the PostgreSQL database at `url` and brings its tables up to date. */
export async function openDatabase(url: string, options: PoolOptions = {}): Promise<Database> {
  await migrate(url);
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool: openPool(url, options)})});
  const support = new SupportActivity(db);
  return {
    tickets: new Tickets(db),
    replies: new Replies(db),
    reads: new TicketReads(db),
    search: new TicketSearch(db),
    support,
    importTickets: (tickets) => importTickets(db, tickets),
    uploads: new Uploads(db),
    expiredUploads: new ExpiredUploads(db),
    attachments: new Attachments(db),
    forwarding: new ForwardingQueue(db),
    forwardingReport: new ForwardingReport(db),
    forwardingWork: (job) => forwardingWork(db, job),
    helpDeskInbox: new HelpDeskInbox(db, support),
    helpDeskWatch: new HelpDeskWatch(db),
    watchForwarding: (onWork) => watchForwarding(url, onWork),
    bindRegion: (region) => bindRegion(db, region),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => db.destroy(),
  };
}

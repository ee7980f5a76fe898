import {sql, type Kysely, type Selectable} from 'kysely';
import type {DataCenterId} from '../../contract/data-centers.ts';
import type {Severity} from '../../contract/ticket.ts';
import type {StoredAttachment} from './attachments.ts';
import {storedAttachment} from './attachments.ts';
import type {ClaimedJob} from './forwarding-queue.ts';
import type {Schema} from './schema.ts';
import type {TicketsTable} from './tickets-table.ts';

/** A ticket as support is to know it. */
export interface ForwardedTicket {
  /** The source id: by it the help desk's own ticket is found again. */
  readonly id: string;
  readonly number: string;
  readonly dataCenter: DataCenterId;
  /** ZOID. */
  readonly partner: string;
  readonly requester: {readonly name: string; readonly email: string; readonly sub: string};
  readonly service: string;
  readonly serviceName: string | null;
  readonly organizationId: string;
  readonly customer: {readonly email: string | null; readonly zuid: string | null; readonly zoid: string | null};
  readonly primaryEmail: string | null;
  readonly severity: Severity;
  readonly requestType: string;
  readonly contactPhone: string | null;
  readonly subject: string;
  readonly description: string;
}

/** What somebody wrote. `sub` is the ZUID of a partner's user; support has none. */
export interface ForwardedText {
  readonly id: string;
  readonly author: {readonly name: string; readonly sub: string | null};
  readonly text: string;
  readonly isNote: boolean;
}

/** A job with all that it passes on, as it is now. */
export interface ForwardingWork {
  readonly job: ClaimedJob;
  readonly ticket: ForwardedTicket;
  /** Absent until the ticket has been opened there. */
  readonly helpDeskTicketId: string | undefined;
  /** Of a reply, a note, or a full text of one of them. */
  readonly written?: ForwardedText;
  readonly attachment?: StoredAttachment;
}

/** Reads what a job in work passes on. */
export async function forwardingWork(db: Kysely<Schema>, job: ClaimedJob): Promise<ForwardingWork> {
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', job.ticketId).executeTakeFirstOrThrow();
  const known = await db
    .selectFrom('help_desk_tickets')
    .select('help_desk_ticket_id')
    .where('ticket_id', '=', job.ticketId)
    .executeTakeFirst();
  const source = job.sourceJobId === null ? {...job} : await sourceOf(db, job.sourceJobId);
  const written = await writtenOf(db, source);
  const attachment = job.attachmentId === null ? undefined : await storedAttachment(db, job.attachmentId);
  return {
    job,
    ticket: ticketOf(row),
    helpDeskTicketId: known?.help_desk_ticket_id,
    ...(written && {written}),
    ...(attachment && {attachment}),
  };
}

type Source = Pick<ClaimedJob, 'messageId' | 'noteId'>;

function sourceOf(db: Kysely<Schema>, id: string): Promise<Source> {
  return db
    .selectFrom('forwarding_jobs')
    .select(['message_id as messageId', 'note_id as noteId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function writtenOf(db: Kysely<Schema>, {messageId, noteId}: Source): Promise<ForwardedText | undefined> {
  if (messageId === null && noteId === null) return undefined;
  const row = await (
    messageId === null
      ? db
          .selectFrom('notes')
          .select(['id', 'agent_name as name', sql<null>`null`.as('sub'), 'text'])
          .where('id', '=', noteId!)
      : db
          .selectFrom('messages')
          .select(['id', 'author_name as name', 'author_sub as sub', 'text'])
          .where('id', '=', messageId)
  ).executeTakeFirstOrThrow();
  return {id: row.id, author: {name: row.name, sub: row.sub}, text: row.text, isNote: messageId === null};
}

function ticketOf(row: Selectable<TicketsTable>): ForwardedTicket {
  return {
    id: row.id,
    number: row.number,
    dataCenter: row.data_center,
    partner: row.partner,
    requester: {name: row.requester_name, email: row.requester_email, sub: row.requester_sub},
    service: row.service,
    serviceName: row.service_name,
    organizationId: row.organization_id,
    customer: {email: row.customer_email, zuid: row.customer_zuid, zoid: row.customer_zoid},
    primaryEmail: row.primary_email,
    severity: row.severity,
    requestType: row.request_type,
    contactPhone: row.contact_phone,
    subject: row.subject,
    description: row.description,
  };
}

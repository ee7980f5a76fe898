import * as z from 'zod/mini';
import type {ForwardingWork} from '../../database/forwarding-work.ts';
import type {HelpDeskInbox} from '../../database/help-desk-inbox.ts';
import {PartMissing, type FileStorage} from '../../uploads/file-storage.ts';
import {readParts} from '../../uploads/read-parts.ts';
import type {Arrived, HelpDesk} from '../help-desk.ts';
import {HelpDeskFailure} from '../help-desk-failure.ts';
import {commentBody, referenceOf} from './comment-body.ts';
import {conversationEntries} from './conversation-entries.ts';
import {madeSchema} from './desk-answers.ts';
import {DeskClient} from './desk-client.ts';
import type {DeskSettings} from './desk-settings.ts';
import {findTicket, ticketsSince} from './find-ticket.ts';
import {openDeskFile} from './open-desk-file.ts';
import {findDeskTicket, readDeskTicket} from './read-desk-ticket.ts';
import {ticketBody} from './ticket-body.ts';
import {ticketFields} from './ticket-fields.ts';

export interface DeskParts {
  readonly files: FileStorage;
  /** Tells tickets that are known from one that is looked for. */
  readonly known: Pick<HelpDeskInbox, 'knownAmong'>;
}

/** Speaks to one Zoho Desk. */
export function zohoDesk(settings: DeskSettings, {files, known}: DeskParts): HelpDesk {
  const client = new DeskClient(settings);
  const {id, dataCenters, concurrency, lease, pace, fields, statuses} = settings;

  const change = async (work: ForwardingWork, json: object, signal: AbortSignal): Promise<Arrived> => {
    const path = `tickets/${work.helpDeskTicketId!}`;
    await client.ask(z.unknown(), {method: 'PATCH', path, body: {json}, signal});
    return {};
  };

  const comment = async (work: ForwardingWork, signal: AbortSignal, attachmentId?: string): Promise<Arrived> => {
    const {body, isTrimmed} = commentBody(work, attachmentId);
    const path = `tickets/${work.helpDeskTicketId!}/comments`;
    const made = await client.ask(madeSchema, {method: 'POST', path, body: {json: body}, makes: true, signal});
    return {id: made?.id, isTrimmed};
  };

  /** Two steps, of which only the second one shows: a file that was uploaded twice is in one comment. */
  const file = async (work: ForwardingWork, content: Blob, name: string, signal: AbortSignal): Promise<Arrived> => {
    const form = new FormData();
    form.set('file', content, name);
    const uploaded = await client.ask(madeSchema, {method: 'POST', path: 'uploads', body: {form}, signal});
    return comment(work, signal, uploaded!.id);
  };

  const findComment = async (work: ForwardingWork, signal: AbortSignal): Promise<Arrived | undefined> => {
    const reference = referenceOf(work);
    for await (const entry of conversationEntries(client, work.helpDeskTicketId!, signal)) {
      if (!entry.content?.includes(reference)) continue;
      const isText = work.job.kind === 'reply' || work.job.kind === 'note';
      return {...(entry.id && {id: entry.id}), isTrimmed: isText && commentBody(work).isTrimmed};
    }
    return undefined;
  };

  return {
    lane: {helpDesk: id, dataCenters, concurrency, lease},
    pace,
    async send(work, signal) {
      const {job, ticket, attachment} = work;
      // Passed on anew at this very moment: what belongs to it comes after it.
      if (job.kind !== 'open_ticket' && work.helpDeskTicketId === undefined) {
        throw new Error('The ticket is not known at the help desk.');
      }
      switch (job.kind) {
        case 'open_ticket': {
          const {body, isTrimmed} = ticketBody(ticket, settings);
          const request = {method: 'POST', path: 'tickets', body: {json: body}, makes: true, signal} as const;
          const made = await client.ask(madeSchema, request);
          return {id: made?.id, isTrimmed};
        }
        case 'reply':
        case 'note':
          return comment(work, signal);
        case 'change_status':
          return change(work, {status: statuses[job.statusType!]}, signal);
        case 'update_fields':
          return change(work, {cf: ticketFields(ticket, fields)}, signal);
        case 'attachment':
          return file(work, await contentOf(work, files), attachment!.name, signal);
        default:
          return file(work, new Blob([fullTextOf(work)], {type: 'text/plain'}), 'full-text.txt', signal);
      }
    },
    async find(work, signal) {
      switch (work.job.kind) {
        case 'open_ticket': {
          const found = await findTicket({client, settings, known}, work, signal);
          return found === undefined ? undefined : {id: found, isTrimmed: ticketBody(work.ticket, settings).isTrimmed};
        }
        case 'change_status':
        case 'update_fields':
          return undefined; // done again, it is the same
        default:
          return findComment(work, signal);
      }
    },
    read: (ids, signal) => readDeskTicket(client, ids, signal),
    has: async (id, signal) => (await findDeskTicket(client, id, signal)) !== undefined,
    open: (remote, signal) => openDeskFile(client, settings, remote, signal),
    async *list(since, signal) {
      for await (const ticket of ticketsSince(client, {departmentId: settings.departmentId, since, signal})) {
        const {status, statusType, commentCount, threadCount} = ticket;
        yield {id: ticket.id, seen: [status, statusType, commentCount, threadCount].join(' ')};
      }
    },
  };
}

async function contentOf({attachment}: ForwardingWork, files: FileStorage): Promise<Blob> {
  const chunks: BlobPart[] = [];
  try {
    for await (const chunk of readParts(files, attachment!.parts)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  } catch (cause) {
    if (cause instanceof PartMissing) throw new HelpDeskFailure('refused', 'file_missing', {cause});
    throw cause;
  }
  return new Blob(chunks, {type: attachment!.type});
}

function fullTextOf({written, ticket}: ForwardingWork): string {
  return written?.text ?? `${ticket.subject}\n\n${ticket.description}`;
}

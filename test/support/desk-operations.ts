import {attachmentAnswer, entryAnswer, fileAnswer, listAnswer, ticketAnswer} from './desk-answers.ts';
import type {CheckedOperation} from './desk-check.ts';
import type {DeskStore} from './desk-store.ts';

export interface DeskCall {
  readonly operation: CheckedOperation;
  readonly body: unknown;
  readonly query: URLSearchParams;
  /** Of the Desk, for the addresses of files. */
  readonly url: string;
}

export interface DeskReply {
  readonly status: number;
  readonly json?: unknown;
}

/** Does what an operation says. An empty list is 204. */
export function answerDesk(store: DeskStore, {operation, body, query, url}: DeskCall): DeskReply {
  const json = body as Record<string, unknown>;
  if (operation.id === 'createTicket') return {status: 200, json: ticketAnswer(store.open(json))};
  if (operation.id === 'uploadFile') {
    const id = store.newId();
    const [name] = Object.getOwnPropertySymbols(body as object).map((key) => (body as Record<symbol, string>)[key]!);
    const file = {name: name!, content: Buffer.from(json['file'] as string, 'latin1')};
    store.files.set(id, file);
    return {status: 200, json: fileAnswer(id, file, url)};
  }
  if (operation.id === 'getTickets') {
    const found = store.tickets.filter(({departmentId}) => departmentId === query.get('departmentId'));
    return page(found.toReversed().map(listAnswer), query);
  }
  const ticket = store.tickets.find(({id}) => id === operation.path['ticketId']);
  if (!ticket) return {status: 404, json: {errorCode: 'URL_NOT_FOUND', message: '-'}};
  switch (operation.id) {
    case 'getTicket':
      return {status: 200, json: ticketAnswer(ticket)};
    case 'updateTicket':
      store.change(ticket, json);
      return {status: 200, json: ticketAnswer(ticket)};
    case 'createTicketComment': {
      const {content, isPublic = true, contentType = 'html', attachmentIds: files = []} = body as NewComment;
      const entry = store.add(ticket, {content, isPublic, contentType, author: 'Connector', files});
      return {status: 200, json: {...entryAnswer(entry, store, url), id: entry.id}};
    }
    case 'getTicketAttachments':
      return page(
        ticket.attachments
          .filter(({isPublic}) => query.get('isPublic') !== 'true' || isPublic)
          .map((attachment) => attachmentAnswer(attachment, store, url)),
        query,
      );
    case 'getTicketConversations':
      return page(
        ticket.entries.map((entry) => entryAnswer(entry, store, url)),
        query,
      );
    default:
      return {status: 404, json: {errorCode: 'URL_NOT_FOUND', message: '-'}};
  }
}

interface NewComment {
  readonly content: string;
  readonly isPublic?: boolean;
  readonly contentType?: string;
  readonly attachmentIds?: readonly string[];
}

function page(all: readonly unknown[], query: URLSearchParams): DeskReply {
  const from = Number(query.get('from') ?? 0);
  const data = all.slice(from, from + Number(query.get('limit') ?? 25));
  return data.length > 0 ? {status: 200, json: {data}} : {status: 204};
}

import type {DeskEntry, DeskFile, DeskStore, DeskTicket} from './desk-store.ts';

/** A single ticket: times in ISO 8601, custom fields under their API names. */
export function ticketAnswer(ticket: DeskTicket) {
  const {id, subject, description, email, departmentId, status, statusType, cf, createdTime, entries} = ticket;
  const time = new Date(createdTime).toISOString();
  const counts = {commentCount: String(countOf(entries, 'comment')), threadCount: String(countOf(entries, 'thread'))};
  return {
    ...{id, subject, description, email, departmentId, status, statusType, cf, createdTime: time, ...counts},
    modifiedTime: time,
    isTrashed: false,
  };
}

/** In lists times are milliseconds, counts text, and custom fields are not told. */
export function listAnswer(ticket: DeskTicket) {
  const {description: _, cf: __, ...rest} = ticketAnswer(ticket);
  return {...rest, createdTime: String(ticket.createdTime)};
}

/** In lists ids come as numbers of up to 19 digits. */
export function withNumericIds(json: string): string {
  return json.replace(/"id":"(\d{19})"/g, '"id":$1');
}

/** Comments of a conversation have no id; threads have one. */
export function entryAnswer(entry: DeskEntry, store: DeskStore, url: string) {
  const {id, type, isPublic, content, contentType, author, fromCustomer, time, files} = entry;
  const attachments = files.map((file) => fileAnswer(file, store.files.get(file)!, url));
  const person = {id: '1892000000000056099', name: author, type: fromCustomer ? 'END_USER' : 'AGENT'};
  return type === 'comment'
    ? {
        type,
        isPublic,
        content,
        contentType,
        commenterId: person.id,
        commenter: person,
        commentedTime: time,
        attachments,
      }
    : {
        ...{type, id, content, contentType, author: person, attachments, createdTime: new Date(time).toISOString()},
        visibility: isPublic ? 'public' : 'private',
        status: 'SUCCESS',
        direction: fromCustomer ? 'in' : 'out',
        channel: 'EMAIL',
        isDescriptionThread: false,
      };
}

export function fileAnswer(id: string, {name, content}: DeskFile, url: string) {
  return {id, name, size: String(content.byteLength), href: `${url}/api/v1/files/${id}/content`, previewurl: null};
}

function countOf(entries: readonly DeskEntry[], type: DeskEntry['type']): number {
  return entries.filter((entry) => entry.type === type).length;
}

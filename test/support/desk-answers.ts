import type {DeskAttachment, DeskEntry, DeskFile, DeskStore, DeskTicket} from './desk-store.ts';

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
  const {id, type, isPublic, content, contentType, author, fromCustomer, time, files, email = null, more} = entry;
  const attachments = files.map((file) => fileAnswer(file, store.files.get(file)!, url));
  const person = fromCustomer
    ? {id: '1892000000000056100', name: author, type: 'END_USER', email}
    : {id: '1892000000000056099', name: author, type: 'AGENT', email};
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
        ...more,
      }
    : {
        ...{type, id, content, contentType, author: person, attachments, createdTime: new Date(time).toISOString()},
        visibility: isPublic ? 'public' : 'private',
        status: 'SUCCESS',
        direction: fromCustomer ? 'in' : 'out',
        channel: 'EMAIL',
        isDescriptionThread: false,
        ...more,
      };
}

export function fileAnswer(id: string, {name, content, told}: DeskFile, url: string) {
  const href = `${url}/api/v1/files/${id}/content`;
  return {id, name, size: String(content.byteLength), href, previewurl: null, ...told};
}

/** In the list of the ticket's own files. */
export function attachmentAnswer({file, isPublic}: DeskAttachment, store: DeskStore, url: string) {
  const creator = {id: '1892000000000056099', firstName: 'Sam', lastName: 'Support', email: null, photoURL: null};
  const createdTime = new Date().toISOString();
  return {...fileAnswer(file, store.files.get(file)!, url), isPublic, createdTime, creatorId: creator.id, creator};
}

function countOf(entries: readonly DeskEntry[], type: DeskEntry['type']): number {
  return entries.filter((entry) => entry.type === type).length;
}

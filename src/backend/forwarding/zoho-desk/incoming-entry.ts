import {toFileName} from '../../uploads/file-name.ts';
import type {RemoteEntry, RemoteFile} from '../help-desk.ts';
import {toWellFormedText} from './well-formed-text.ts';
import type {ConversationEntry, DeskAttachment} from './desk-answers.ts';
import {htmlToText} from './html-to-text.ts';
import {ownReferences} from './own-references.ts';
import {whoWrote} from './who-wrote.ts';

/** What a conversation holds: at most this many characters, and a mark where there was more. */
const longest = 32_000;
const cutMark = '\n[…]';

/**
 * What is for everybody to see, oldest first, with who wrote it and its files. Private comments and threads never pass,
 * nor what {@link whoWrote} leaves out, nor what was passed on of another ticket.
 */
export function publicEntries(entries: readonly ConversationEntry[], ticketId: string): readonly RemoteEntry[] {
  const ordered = entries.map((entry) => ({entry, at: timeOf(entry)})).sort((a, b) => a.at - b.at);
  const originOf = ownReferences(
    ordered.map(({entry}) => entry),
    ticketId,
  );
  const times = new Map<string, number>();
  return ordered.flatMap(({entry, at}) => {
    const writer = whoWrote(entry);
    if (!writer) return [];
    // Comments have no id in lists. Who wrote it when stands for one, and its place among those of that moment.
    const moment = `comment ${entry.commenterId ?? ''} ${at}`;
    const place = times.get(moment) ?? 0;
    if (!entry.id) times.set(moment, place + 1);
    const key = entry.id ? `thread ${entry.id}` : `${moment} ${place}`;
    const origin = originOf(entry);
    const text = textOf(entry);
    const files = (entry.attachments ?? []).map(toRemoteFile);
    if (origin === 'another_ticket' || (text === '' && files.length === 0)) return [];
    return [{key, author: nameOf(entry.commenter ?? entry.author), writer, text, files, jobId: origin?.jobId}];
  });
}

/** Under a name that can be shown. */
export function toRemoteFile({id, name, size, href}: DeskAttachment): RemoteFile {
  const bytes = size !== null && Number.isSafeInteger(size) && size > 0 ? size : 0;
  return {id, name: toFileName(toWellFormedText(name ?? '')), size: bytes, address: href ?? ''};
}

function textOf({content, summary, contentType, isContentTruncated}: ConversationEntry): string {
  const source = content ?? summary ?? '';
  // Plain only where it says so: a tag too many read as text does no harm, the other way round it would.
  const isPlain = contentType === 'plainText' || contentType === 'text/plain';
  const text = toWellFormedText(isPlain ? source.trim() : htmlToText(source));
  if (text.length > longest) return toWellFormedText(text.slice(0, longest - cutMark.length)) + cutMark;
  // Threads of channels other than mail are told by their summary alone, which has 100 characters at most.
  const isCut = isContentTruncated === true || (!content && source.length >= 100);
  return isCut ? text.slice(0, longest - cutMark.length) + cutMark : text;
}

/** Milliseconds since 1970; where an entry has no readable time, the oldest. */
function timeOf({commentedTime, createdTime}: ConversationEntry): number {
  const time = commentedTime ?? createdTime ?? 0;
  return Number.isNaN(time) ? 0 : time;
}

/** `''` where Desk knows none. */
export function nameOf(person: ConversationEntry['author']): string {
  const name = person?.name ?? [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  return toWellFormedText(name).replace(/\s+/g, ' ').trim().slice(0, 200);
}

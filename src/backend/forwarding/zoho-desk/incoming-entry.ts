import type {IncomingEntry} from '../../database/help-desk-inbox.ts';
import {toWellFormedText} from './well-formed-text.ts';
import {jobOfReference} from './comment-body.ts';
import type {ConversationEntry} from './desk-answers.ts';
import {htmlToText} from './html-to-text.ts';

/** What a conversation holds: at most this many characters, and a mark where there was more. */
const longest = 32_000;
const cutMark = '\n[…]';

/** An entry for everybody to see. `jobId`: it says that it was made by this job of ours. */
export type PublicEntry = IncomingEntry & {readonly jobId?: string | undefined};

/**
 * What support has written for everybody to see, oldest first. Private comments and threads never pass, nor what is
 * not plainly marked as public, drafts, what failed to be sent, what the customer wrote, and the ticket's own text.
 */
export function publicEntries(entries: readonly ConversationEntry[], ticketId: string): readonly PublicEntry[] {
  const found = entries.filter(isForEverybody).map((entry) => ({entry, at: timeOf(entry)}));
  const times = new Map<string, number>();
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({entry, at}) => {
      const text = textOf(entry);
      // Comments have no id in lists. Who wrote it when stands for one, and its place among those of that moment.
      const moment = `comment ${entry.commenterId ?? ''} ${at}`;
      const place = times.get(moment) ?? 0;
      if (!entry.id) times.set(moment, place + 1);
      const key = entry.id ? `thread ${entry.id}` : `${moment} ${place}`;
      return text === '' ? [] : [{key, author: nameOf(entry), text, jobId: jobOfReference(text, ticketId)}];
    });
}

function isForEverybody(entry: ConversationEntry): boolean {
  // Comments have none.
  if (!entry.visibility) return entry.isPublic === true && entry.commenter?.type !== 'END_USER';
  return (
    entry.visibility === 'public' &&
    entry.direction === 'out' &&
    entry.isDescriptionThread !== true &&
    (entry.status ?? 'SUCCESS') === 'SUCCESS'
  );
}

function textOf({content, summary, contentType}: ConversationEntry): string {
  const source = content ?? summary ?? '';
  // Plain only where it says so: a tag too many read as text does no harm, the other way round it would.
  const isPlain = contentType === 'plainText' || contentType === 'text/plain';
  const text = toWellFormedText(isPlain ? source.trim() : htmlToText(source));
  return text.length <= longest ? text : toWellFormedText(text.slice(0, longest - cutMark.length)) + cutMark;
}

/** Milliseconds since 1970; where an entry has no readable time, the oldest. */
function timeOf({commentedTime, createdTime}: ConversationEntry): number {
  const time = commentedTime ?? createdTime ?? 0;
  return Number.isNaN(time) ? 0 : time;
}

function nameOf({commenter, author}: ConversationEntry): string {
  const person = commenter ?? author;
  const name = person?.name ?? [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  return toWellFormedText(name).replace(/\s+/g, ' ').trim().slice(0, 200) || 'Zoho Support';
}

import type {EntryWriter} from '../../database/help-desk-inbox.ts';
import type {ConversationEntry} from './desk-answers.ts';

/**
 * Who has written an entry that is for everybody to see; `undefined` for all others: what is not plainly marked as
 * public, drafts, what failed to be sent or was forwarded to somebody else, and the ticket's own text.
 *
 * Of a thread, the direction decides: what came in is never an answer of support, and its sender has to be an end user
 * (or nobody whom Desk knows), for a mail in an agent's name may be forged. What went out is support's. Of a comment,
 * which has no direction, it is the commenter.
 */
export function whoWrote(entry: ConversationEntry): EntryWriter | undefined {
  const person = entry.commenter ?? entry.author;
  const outside = {is: 'outside', email: addressOf(entry)} as const;
  // Comments have none.
  if (!entry.visibility) {
    if (entry.isPublic !== true) return undefined;
    return person?.type === 'END_USER' ? outside : {is: 'support'};
  }
  if (entry.visibility !== 'public' || (entry.status ?? 'SUCCESS') !== 'SUCCESS') return undefined;
  if (entry.isDescriptionThread === true || entry.isForward === true) return undefined;
  const isEndUser = person?.type === 'END_USER';
  if (entry.direction === 'out') return isEndUser ? undefined : {is: 'support'};
  return entry.direction === 'in' && (isEndUser || !person?.type) ? outside : undefined;
}

/** Of the writer, or of the mail: `"Ada Alder" <ada@company.example>`. */
function addressOf({commenter, author, fromEmailAddress}: ConversationEntry): string | undefined {
  const known = (commenter ?? author)?.email;
  if (known) return known;
  const from = fromEmailAddress ?? '';
  return /<([^<>\s]+)>\s*$/.exec(from)?.[1] ?? (/^[^<>\s]+$/.test(from) ? from : undefined);
}

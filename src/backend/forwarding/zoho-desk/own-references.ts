import {jobOfReference, ticketOfReference} from './comment-body.ts';
import type {ConversationEntry} from './desk-answers.ts';

/** Whose comment one is: that of a job of the ticket, of another ticket of ours, or neither. */
export type Origin = {readonly jobId: string} | 'another_ticket' | undefined;

/**
 * Tells what we forwarded ourselves from all that only quotes it. We write comments and never threads; of several that
 * end with one job's reference the first is ours, with whatever says exactly the same.
 */
export function ownReferences(
  entries: readonly ConversationEntry[],
  ticketId: string,
): (entry: ConversationEntry) => Origin {
  const firsts = new Map<string, string>();
  for (const entry of entries) {
    const jobId = isComment(entry) ? jobOfReference(entry.content ?? '', ticketId) : undefined;
    if (jobId !== undefined && !firsts.has(jobId)) firsts.set(jobId, entry.content!);
  }
  return (entry) => {
    if (!isComment(entry)) return undefined;
    const content = entry.content ?? '';
    const jobId = jobOfReference(content, ticketId);
    if (jobId !== undefined) return firsts.get(jobId) === content ? {jobId} : undefined;
    // Tickets can be merged in Desk, also those of two partners.
    const ticket = ticketOfReference(content);
    return ticket === undefined || ticket === ticketId ? undefined : 'another_ticket';
  };
}

function isComment({visibility}: ConversationEntry): boolean {
  return !visibility;
}

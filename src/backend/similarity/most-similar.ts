import type {Ticket} from '../../contract/ticket.ts';
import {subjectSimilarity} from './subject-similarity.ts';

/** Up to here subjects are that share no more than everyday words. */
const likely = 0.5;

/** Most tickets that somebody reads before filing one. */
const most = 5;

/** Those of `tickets` that may be about the same as a new one with `subject`, the likeliest first. */
export function mostSimilar(tickets: readonly Ticket[], subject: string): readonly Ticket[] {
  return tickets
    .map((ticket) => ({ticket, similarity: subjectSimilarity(ticket.subject, subject)}))
    .filter(({similarity}) => similarity > likely)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, most)
    .map(({ticket}) => ticket);
}

import ky, {isHTTPError} from 'ky';
import {messageSchema, type Message} from '../../contract/conversation.ts';
import {metaSchema, type Meta} from '../../contract/meta.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import {similarTicketsSchema, type SimilarQuery, type SimilarTickets} from '../../contract/similar-tickets.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import {ticketSchema, type Ticket} from '../../contract/ticket.ts';
import {longestPause, retries, retriedStatuses, toFailure, usualTimeout, type Connection} from './connection.ts';
import {toRefusal} from './to-refusal.ts';

/** What is sent to the backend that it does not have yet, and what is asked while it is written. */
export interface WritingApi {
  /** Safe to repeat: the backend answers one `key` with one ticket. Hence the retry of a POST. */
  openTicket(draft: TicketDraft, key: string): Promise<Ticket>;
  /** Safe to repeat, as `openTicket` is. Opens a closed ticket again. */
  reply(ticketId: string, draft: ReplyDraft, key: string): Promise<Message>;
  /** Open tickets that may be the same as one that is being written. */
  similar(query: SimilarQuery, signal?: AbortSignal): Promise<SimilarTickets>;
  /** What the region takes. */
  meta(): Promise<Meta>;
  /** Gives up a file that was uploaded, in part or whole. */
  discardUpload(id: string): Promise<void>;
}

/** Every method rejects with a `SupportError` and nothing else. */
export function createWritingApi(connection: Connection): WritingApi {
  // Ky is worth its bytes where something is sent that must not be lost; what only reads makes do with `request`.
  const http = ky.create({
    prefix: connection.endpoint,
    timeout: usualTimeout,
    retry: {
      limit: retries,
      methods: ['get', 'post'],
      statusCodes: [...retriedStatuses],
      afterStatusCodes: [503],
      maxRetryAfter: longestPause,
      jitter: true,
      shouldRetry: ({error}) => (isHTTPError(error) ? undefined : false),
    },
    fetch: connection.fetch,
  });
  const underKey = (key: string) => ({'idempotency-key': key});
  return {
    openTicket: (draft, key) =>
      answerOf(http.post('tickets', {json: draft, headers: underKey(key)}).json(ticketSchema)),
    reply: (ticketId, draft, key) =>
      answerOf(
        http
          .post(`tickets/${encodeURIComponent(ticketId)}/replies`, {json: draft, headers: underKey(key)})
          .json(messageSchema),
      ),
    similar: (query, signal) =>
      answerOf(http.post('tickets/similar', {json: query, signal: signal ?? null}).json(similarTicketsSchema)),
    meta: () => answerOf(http.get('meta').json(metaSchema)),
    discardUpload: (id) =>
      answerOf(
        http.delete(`uploads/${encodeURIComponent(id)}`, {headers: {'tus-resumable': '1.0.0'}}).then(() => undefined),
      ),
  };
}

async function answerOf<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!isHTTPError(error)) throw toFailure(error);
    const {status, headers} = error.response;
    throw toRefusal({status, body: error.data, retryAfter: headers.get('retry-after')}, error);
  }
}

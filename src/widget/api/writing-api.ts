import {messageSchema, type Message} from '../../contract/conversation.ts';
import {metaSchema, type Meta} from '../../contract/meta.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import {similarTicketsSchema, type SimilarQuery, type SimilarTickets} from '../../contract/similar-tickets.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import {ticketSchema, type Ticket} from '../../contract/ticket.ts';
import type {Connection} from './connection.ts';

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
export function createWritingApi({http, answer}: Connection): WritingApi {
  const underKey = (key: string) => ({'idempotency-key': key});
  return {
    openTicket: (draft, key) =>
      answer(() => http.post('tickets', {json: draft, headers: underKey(key)}).json(ticketSchema)),
    reply: (ticketId, draft, key) =>
      answer(() =>
        http
          .post(`tickets/${encodeURIComponent(ticketId)}/replies`, {json: draft, headers: underKey(key)})
          .json(messageSchema),
      ),
    similar: (query, signal) =>
      answer(() => http.post('tickets/similar', {json: query, signal: signal ?? null}).json(similarTicketsSchema)),
    meta: () => answer(() => http.get('meta').json(metaSchema)),
    discardUpload: (id) =>
      answer(() =>
        http.delete(`uploads/${encodeURIComponent(id)}`, {headers: {'tus-resumable': '1.0.0'}}).then(() => undefined),
      ),
  };
}

import ky, {isHTTPError} from 'ky';
import {messageSchema, type Message} from '../../contract/conversation.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import type {TicketChange} from '../../contract/ticket-change.ts';
import {metaSchema, type Meta} from '../../contract/meta.ts';
import {similarTicketsSchema, type SimilarQuery, type SimilarTickets} from '../../contract/similar-tickets.ts';
import {ticketFacetsSchema, type TicketFacets} from '../../contract/ticket-facets.ts';
import type {TicketFilter} from '../../contract/ticket-filter.ts';
import {
  pageLimits,
  ticketDetailsSchema,
  ticketPageSchema,
  ticketSchema,
  type Ticket,
  type TicketDetails,
  type TicketPage,
} from '../../contract/ticket.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import {ifChanged, type Tagged} from './if-changed.ts';
import {toSupportError} from './to-support-error.ts';

/** Gives the token for a request. `fresh` asks for a new one, because the last was refused. */
export type TokenSource = (options?: {fresh?: boolean}) => Promise<string>;

export interface SupportApi {
  /** Safe to repeat: the backend answers one `key` with one ticket. Hence the retry of a POST. */
  openTicket(draft: TicketDraft, key: string): Promise<Ticket>;
  /** Newest activity first. `cursor` is the `nextCursor` of the page before. */
  listTickets(query: {filter: TicketFilter; cursor?: string | undefined; signal?: AbortSignal}): Promise<TicketPage>;
  /** The first page of the list; `undefined` while it is as `etag` says. */
  newestTickets(query: {filter: TicketFilter; etag: string | undefined}): Promise<Tagged<TicketPage> | undefined>;
  /** What the list can be narrowed to. */
  facets(signal?: AbortSignal): Promise<TicketFacets>;
  /** A ticket with its conversation; `undefined` while it is as `etag` says. */
  ticket(
    id: string,
    query?: {etag?: string | undefined; signal?: AbortSignal},
  ): Promise<Tagged<TicketDetails> | undefined>;
  /** Safe to repeat, as `openTicket` is. Opens a closed ticket again. */
  reply(ticketId: string, draft: ReplyDraft, key: string): Promise<Message>;
  change(ticketId: string, change: TicketChange): Promise<Ticket>;
  /** Says that this user has seen the ticket as it was at `lastActivityAt`. */
  markSeen(ticketId: string, lastActivityAt: string): Promise<void>;
  /** A file of a ticket. */
  download(attachmentId: string): Promise<Blob>;
  /** Open tickets that may be the same as one that is being written. */
  similar(query: SimilarQuery, signal?: AbortSignal): Promise<SimilarTickets>;
  /** What the region takes. */
  meta(): Promise<Meta>;
  /** Gives up a file that was uploaded, in part or whole. */
  discardUpload(id: string): Promise<void>;
}

/** Milliseconds; the largest file comes over a slow line in less. */
const downloadTimeout = 900_000;

/** The backend of one region. Every method rejects with a `SupportError` and nothing else. */
export function createSupportApi({endpoint, token}: {endpoint: string; token: TokenSource}): SupportApi {
  const http = ky.create({
    prefix: endpoint,
    // The page's cookies are none of the backend's business; the token says who asks.
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    timeout: 20_000,
    // Three more tries after the first, for a backend that is ill. One that does not answer at all is left
    // to the outbox, which waits longer and says so; 429 and 413 are for the person to know.
    retry: {
      limit: 3,
      methods: ['get', 'post', 'put', 'patch'],
      statusCodes: [500, 502, 503, 504],
      afterStatusCodes: [503],
      maxRetryAfter: 5_000,
      jitter: true,
      shouldRetry: ({error}) => (error.name === 'NetworkError' ? false : undefined),
    },
    // Ky must not keep a bound copy: tools that wrap `fetch` after us would be passed by.
    fetch: (input, init) => globalThis.fetch(input, init),
    hooks: {
      beforeRequest: [
        async ({request}) => {
          request.headers.set('authorization', `Bearer ${await token()}`);
          // Who gave up while the host was asked for the token asks the backend for nothing.
          request.signal.throwIfAborted();
        },
      ],
    },
  });

  /** Sends once more, with a fresh token, what was refused for its token. */
  async function answer<T>(send: () => Promise<T>): Promise<T> {
    try {
      try {
        return await send();
      } catch (error) {
        if (!isHTTPError(error) || error.response.status !== 401) throw error;
        await token({fresh: true});
        return await send();
      }
    } catch (error) {
      throw toSupportError(error);
    }
  }

  const get = (path: string, {etag, searchParams}: {etag: string | undefined; searchParams?: TicketFilter}) =>
    http.get(path, {
      headers: {'if-none-match': etag},
      throwHttpErrors: (status) => status !== 304,
      ...(searchParams && {searchParams}),
    });

  return {
    openTicket: (draft, key) =>
      answer(() => http.post('tickets', {json: draft, headers: {'idempotency-key': key}}).json(ticketSchema)),
    listTickets: ({filter, cursor, signal}) =>
      answer(() =>
        http
          // Who scrolls on wants many; the first page is to be there soon.
          .get('tickets', {
            searchParams: {...filter, ...(cursor && {cursor, limit: pageLimits.max})},
            signal: signal ?? null,
          })
          .json(ticketPageSchema),
      ),
    newestTickets: ({filter, etag}) =>
      answer(() => ifChanged(get('tickets', {etag, searchParams: filter}), ticketPageSchema)),
    facets: (signal) => answer(() => http.get('ticket-facets', {signal: signal ?? null}).json(ticketFacetsSchema)),
    ticket: (id, {etag} = {etag: undefined}) =>
      answer(() => ifChanged(get(`tickets/${encodeURIComponent(id)}`, {etag}), ticketDetailsSchema)),
    reply: (ticketId, draft, key) =>
      answer(() =>
        http
          .post(`tickets/${encodeURIComponent(ticketId)}/replies`, {json: draft, headers: {'idempotency-key': key}})
          .json(messageSchema),
      ),
    change: (ticketId, change) =>
      answer(() => http.patch(`tickets/${encodeURIComponent(ticketId)}`, {json: change}).json(ticketSchema)),
    markSeen: (ticketId, lastActivityAt) =>
      answer(() =>
        http.put(`tickets/${encodeURIComponent(ticketId)}/seen`, {json: {lastActivityAt}}).then(() => undefined),
      ),
    download: (id) =>
      answer(() => http.get(`attachments/${encodeURIComponent(id)}`, {timeout: downloadTimeout}).blob()),
    similar: (query, signal) =>
      answer(() => http.post('tickets/similar', {json: query, signal: signal ?? null}).json(similarTicketsSchema)),
    meta: () => answer(() => http.get('meta').json(metaSchema)),
    discardUpload: (id) =>
      answer(() =>
        http.delete(`uploads/${encodeURIComponent(id)}`, {headers: {'tus-resumable': '1.0.0'}}).then(() => undefined),
      ),
  };
}

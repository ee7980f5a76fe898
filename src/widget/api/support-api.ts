import ky, {isHTTPError} from 'ky';
import {ticketPageSchema, ticketSchema, type Ticket, type TicketDraft, type TicketPage} from '../../contract/ticket.ts';
import {toSupportError} from './to-support-error.ts';

/** Gives the token for a request. `fresh` asks for a new one, because the last was refused. */
export type TokenSource = (options?: {fresh?: boolean}) => Promise<string>;

export interface SupportApi {
  /** Safe to repeat: the backend answers one `key` with one ticket. Hence the retry of a POST. */
  openTicket(draft: TicketDraft, key: string): Promise<Ticket>;
  /** Newest activity first. `cursor` is the `nextCursor` of the page before. */
  listTickets(options?: {cursor?: string | undefined; signal?: AbortSignal}): Promise<TicketPage>;
}

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
      methods: ['get', 'post'],
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

  return {
    openTicket: (draft, key) =>
      answer(() => http.post('tickets', {json: draft, headers: {'idempotency-key': key}}).json(ticketSchema)),
    listTickets: ({cursor, signal} = {}) =>
      answer(() => http.get('tickets', {searchParams: {cursor}, signal: signal ?? null}).json(ticketPageSchema)),
  };
}

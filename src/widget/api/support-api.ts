import type {TicketChange} from '../../contract/ticket-change.ts';
import {ticketFacetsSchema, type TicketFacets} from '../../contract/ticket-facets.ts';
import type {TicketFilter} from '../../contract/ticket-filter.ts';
import {
  ticketDetailsSchema,
  ticketPageSchema,
  ticketSchema,
  type Ticket,
  type TicketDetails,
  type TicketPage,
} from '../../contract/ticket.ts';
import {pageLimits} from '../../contract/list-limits.ts';
import {toFailure, type Connection} from './connection.ts';
import {readAnswer, readIfChanged, type Tagged} from './read-answer.ts';

/** What the backend tells of tickets, and what can be done to one that is there. */
export interface SupportApi {
  /** Newest activity first. `cursor` is the `nextCursor` of the page before. */
  listTickets(query: {filter: TicketFilter; cursor?: string | undefined; signal?: AbortSignal}): Promise<TicketPage>;
  /** The first page of the list; `undefined` while it is as `etag` says. */
  newestTickets(query: {filter: TicketFilter; etag: string | undefined}): Promise<Tagged<TicketPage> | undefined>;
  /** What the list can be narrowed to. */
  facets(signal?: AbortSignal): Promise<TicketFacets>;
  /** A ticket with its conversation; `undefined` while it is as `etag` says. */
  ticket(id: string, query?: {etag?: string | undefined}): Promise<Tagged<TicketDetails> | undefined>;
  change(ticketId: string, change: TicketChange): Promise<Ticket>;
  /** Says that this user has seen the ticket as it was at `lastActivityAt`. */
  markSeen(ticketId: string, lastActivityAt: string): Promise<void>;
  /** A file of a ticket. */
  download(attachmentId: string): Promise<Blob>;
}

/** Milliseconds; the largest file comes over a slow line in less. */
const downloadTimeout = 900_000;

/** Every method rejects with a `SupportError` and nothing else. */
export function createSupportApi({request}: Connection): SupportApi {
  const pathOf = (ticketId: string) => `tickets/${encodeURIComponent(ticketId)}`;
  return {
    // Who scrolls on wants many; the first page is to be there soon.
    listTickets: ({filter, cursor, signal}) =>
      readAnswer(
        request('tickets', {query: {...filter, ...(cursor && {cursor, limit: pageLimits.max})}, signal}),
        ticketPageSchema,
      ),
    newestTickets: ({filter, etag}) => readIfChanged(request('tickets', {query: filter, etag}), ticketPageSchema),
    facets: (signal) => readAnswer(request('ticket-facets', {signal}), ticketFacetsSchema),
    ticket: (id, {etag} = {}) => readIfChanged(request(pathOf(id), {etag}), ticketDetailsSchema),
    change: (ticketId, change) => readAnswer(request(pathOf(ticketId), {method: 'PATCH', json: change}), ticketSchema),
    async markSeen(ticketId, lastActivityAt) {
      await request(`${pathOf(ticketId)}/seen`, {method: 'PUT', json: {lastActivityAt}});
    },
    async download(id) {
      const answer = await request(`attachments/${encodeURIComponent(id)}`, {timeout: downloadTimeout});
      return answer.blob().catch((error: unknown) => Promise.reject(toFailure(error)));
    },
  };
}

import type {TicketChange} from '../../contract/ticket-change.ts';
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
import type {Connection} from './connection.ts';
import {ifChanged, type Tagged} from './if-changed.ts';

/** What the backend tells of tickets, and what can be done to one that is there. */
export interface SupportApi {
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
  change(ticketId: string, change: TicketChange): Promise<Ticket>;
  /** Says that this user has seen the ticket as it was at `lastActivityAt`. */
  markSeen(ticketId: string, lastActivityAt: string): Promise<void>;
  /** A file of a ticket. */
  download(attachmentId: string): Promise<Blob>;
}

/** Milliseconds; the largest file comes over a slow line in less. */
const downloadTimeout = 900_000;

/** Every method rejects with a `SupportError` and nothing else. */
export function createSupportApi({http, answer}: Connection): SupportApi {
  const get = (path: string, {etag, searchParams}: {etag: string | undefined; searchParams?: TicketFilter}) =>
    http.get(path, {
      headers: {'if-none-match': etag},
      throwHttpErrors: (status) => status !== 304,
      ...(searchParams && {searchParams}),
    });

  return {
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
    change: (ticketId, change) =>
      answer(() => http.patch(`tickets/${encodeURIComponent(ticketId)}`, {json: change}).json(ticketSchema)),
    markSeen: (ticketId, lastActivityAt) =>
      answer(() =>
        http.put(`tickets/${encodeURIComponent(ticketId)}/seen`, {json: {lastActivityAt}}).then(() => undefined),
      ),
    download: (id) =>
      answer(() => http.get(`attachments/${encodeURIComponent(id)}`, {timeout: downloadTimeout}).blob()),
  };
}

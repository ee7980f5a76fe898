import {randomUUID} from 'node:crypto';
import type {Message} from '../../src/contract/conversation.ts';
import type {SimilarTickets} from '../../src/contract/similar-tickets.ts';
import type {TicketFacets} from '../../src/contract/ticket-facets.ts';
import type {Ticket, TicketDetails} from '../../src/contract/ticket.ts';
import {ask, type Answer, type HeaderValues} from './ask.ts';

interface Sent {
  readonly url: string;
  readonly token: string;
  readonly headers?: HeaderValues;
}

/** Sends `body` as JSON; it may also be text that is none. */
export function send<Body>(
  method: string,
  {url, token, headers = {}}: Sent,
  path: string,
  body: unknown,
): Promise<Answer<Body>> {
  return ask(`${url}${path}`, {
    method,
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** `POST /v1/tickets/{id}/replies` */
export function postReply(
  url: string,
  token: string,
  id: string,
  body: unknown = {text: 'It still happens.', uploads: []},
  {key = randomUUID(), headers = {}}: {key?: string; headers?: HeaderValues} = {},
): Promise<Answer<Message>> {
  const sent = {url, token, headers: {'idempotency-key': key, ...headers}};
  return send('POST', sent, `/v1/tickets/${id}/replies`, body);
}

/** `PATCH /v1/tickets/{id}` */
export function changeStatus(url: string, token: string, id: string, status: unknown): Promise<Answer<Ticket>> {
  return send('PATCH', {url, token}, `/v1/tickets/${id}`, {status});
}

/** `PUT /v1/tickets/{id}/seen` */
export function markSeen(url: string, token: string, id: string, lastActivityAt: unknown): Promise<Answer<undefined>> {
  return send('PUT', {url, token}, `/v1/tickets/${id}/seen`, {lastActivityAt});
}

/** `POST /v1/tickets/similar` */
export function findSimilar(url: string, token: string, body: unknown): Promise<Answer<SimilarTickets>> {
  return send('POST', {url, token}, '/v1/tickets/similar', body);
}

/** `GET /v1/ticket-facets` */
export function getFacets(url: string, token: string, headers: HeaderValues = {}): Promise<Answer<TicketFacets>> {
  return ask(`${url}/v1/ticket-facets`, {headers: {authorization: `Bearer ${token}`, ...headers}});
}

/** A ticket about which nothing has been said yet, as it is found by its id. */
export function withoutConversation(ticket: Ticket): TicketDetails {
  return {...ticket, attachments: [], conversation: []};
}

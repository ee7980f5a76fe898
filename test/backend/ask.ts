import {randomUUID} from 'node:crypto';
import type {Problem} from '../../src/contract/problem.ts';
import type {Ticket, TicketDetails, TicketPage} from '../../src/contract/ticket.ts';

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** As it came. */
  readonly text: string;
  /** What stands in a good answer. */
  readonly body: Body;
  /** What stands in a refusal. */
  readonly problem: Problem;
}

export async function ask<Body>(address: string, init: RequestInit = {}): Promise<Answer<Body>> {
  const response = await fetch(address, init);
  const text = await response.text();
  const value =
    text && response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as unknown) : undefined;
  return {status: response.status, headers: response.headers, text, body: value as Body, problem: value as Problem};
}

export type HeaderValues = Readonly<Record<string, string>>;

/** `POST /v1/tickets`; `body` may also be text that is no draft at all. */
export function postTicket(
  url: string,
  token: string,
  body: unknown,
  {key = randomUUID(), headers = {}}: {key?: string; headers?: HeaderValues} = {},
): Promise<Answer<Ticket>> {
  return ask(`${url}/v1/tickets`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      ...headers,
    },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
  });
}

export function listTickets(
  url: string,
  token: string,
  query = '',
  headers: HeaderValues = {},
): Promise<Answer<TicketPage>> {
  return ask(`${url}/v1/tickets${query}`, {headers: {authorization: `Bearer ${token}`, ...headers}});
}

export function findTicket(
  url: string,
  token: string,
  id: string,
  headers: HeaderValues = {},
): Promise<Answer<TicketDetails>> {
  return ask(`${url}/v1/tickets/${id}`, {headers: {authorization: `Bearer ${token}`, ...headers}});
}

/** All tickets that the token's partner has, page by page. */
export async function listAllTickets(url: string, token: string): Promise<readonly Ticket[]> {
  const tickets: Ticket[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const {body}: Answer<TicketPage> = await listTickets(url, token, `?limit=50${cursor && `&cursor=${cursor}`}`);
    tickets.push(...body.tickets);
    cursor = body.nextCursor;
  }
  return tickets;
}

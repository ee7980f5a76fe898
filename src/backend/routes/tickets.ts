import {Hono, type MiddlewareHandler} from 'hono';
import {ticketChangeSchema} from '../../contract/ticket-change.ts';
import type {Region} from '../../contract/data-centers.ts';
import {ticketFilterSchema} from '../../contract/ticket-filter.ts';
import type {Ticket, TicketPage} from '../../contract/ticket.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {idempotencyKeyOf} from '../http/idempotency-key.ts';
import {jsonWithEtag} from '../http/json-with-etag.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readJson} from '../http/read-json.ts';
import {parseBody} from './parse-body.ts';
import {parseDraft} from './parse-draft.ts';
import {formatCursor} from './ticket-cursor.ts';
import {ticketIdOf} from './ticket-id.ts';
import {parseListQuery} from './list-query.ts';

export interface TicketRoutesParts {
  readonly region: Region;
  readonly database: Database;
  /** Lets only those through whose token says who they are. */
  readonly signedIn: MiddlewareHandler<AppEnvironment>;
  /** Most files of one ticket. */
  readonly maxUploads: number;
}

const all = '/v1/tickets';
const one = '/v1/tickets/:id';

/** Tickets of the token's partner. A partner's ticket is its own: for everyone else it is not there. */
export function ticketRoutes({region, database: {tickets, reads}, signedIn, maxUploads}: TicketRoutesParts) {
  return new Hono<AppEnvironment>()
    .post(all, signedIn, async (c) => {
      const key = idempotencyKeyOf(c);
      const draft = parseDraft(await readJson(c), region, maxUploads);
      const opened = await tickets.open(c.get('claims'), key, draft);
      if (opened.outcome === 'key_reused') throw new ProblemError('idempotency_key_reused');
      const replayed = opened.outcome === 'replayed' ? {'Idempotency-Replayed': 'true'} : {};
      return c.json<Ticket>(opened.ticket, 201, {
        Location: `${all}/${opened.ticket.id}`,
        'Cache-Control': 'no-store',
        ...replayed,
      });
    })
    .get(all, signedIn, async (c) => {
      const range = parseListQuery(ticketFilterSchema, new URL(c.req.url).searchParams);
      const reader = c.get('claims');
      const [{tickets: page, next}, unreadCount] = await Promise.all([
        tickets.list(reader, range),
        reads.countUnread(reader),
      ]);
      const answer: TicketPage = {tickets: [...page], nextCursor: next ? formatCursor(next) : null, unreadCount};
      return jsonWithEtag(c, answer, 'no-store');
    })
    .all(all, onlyMethods('GET', 'POST'))
    .get(one, signedIn, async (c) => {
      const ticket = await tickets.find(c.get('claims'), ticketIdOf(c));
      if (!ticket) throw new ProblemError('not_found');
      return jsonWithEtag(c, ticket, 'no-store');
    })
    .patch(one, signedIn, async (c) => {
      const id = ticketIdOf(c);
      const change = parseBody(ticketChangeSchema, await readJson(c));
      const ticket = await tickets.change(c.get('claims'), id, change);
      if (!ticket) throw new ProblemError('not_found');
      return c.json<Ticket>(ticket, 200, {'Cache-Control': 'no-store'});
    })
    .all(one, onlyMethods('GET', 'PATCH'));
}

import {Hono} from 'hono';
import type {Region} from '../../contract/data-centers.ts';
import type {Ticket, TicketPage} from '../../contract/ticket.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {authenticate} from '../http/authenticate.ts';
import {idempotencyKeyOf} from '../http/idempotency-key.ts';
import {jsonWithEtag} from '../http/json-with-etag.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readJson} from '../http/read-json.ts';
import type {TokenVerifier} from '../identity/verify-token.ts';
import {parseDraft} from './parse-draft.ts';
import {formatCursor} from './ticket-cursor.ts';
import {parseListQuery} from './ticket-list-query.ts';

export interface TicketRoutesParts {
  readonly region: Region;
  readonly database: Database;
  readonly verifyToken: TokenVerifier;
  /** Most files of one ticket. */
  readonly maxUploads: number;
}

const all = '/v1/tickets';
const one = '/v1/tickets/:id';

/** Tickets of the token's partner. A partner's ticket is its own: for everyone else it is not there. */
export function ticketRoutes({region, database: {tickets}, verifyToken, maxUploads}: TicketRoutesParts) {
  const signedIn = authenticate(verifyToken);
  return new Hono<AppEnvironment>()
    .post(all, signedIn, async (c) => {
      const {partner, sub, name, email} = c.get('claims');
      const key = idempotencyKeyOf(c);
      const draft = parseDraft(await readJson(c), region, maxUploads);
      const opened = await tickets.open(partner, {sub, name, email}, key, draft);
      if (opened.outcome === 'key_reused') throw new ProblemError('idempotency_key_reused');
      const replayed = opened.outcome === 'replayed' ? {'Idempotency-Replayed': 'true'} : {};
      return c.json<Ticket>(opened.ticket, 201, {
        Location: `${all}/${opened.ticket.id}`,
        'Cache-Control': 'no-store',
        ...replayed,
      });
    })
    .get(all, signedIn, async (c) => {
      const {tickets: page, next} = await tickets.list(c.get('claims').partner, parseListQuery(c.req.query()));
      const answer: TicketPage = {tickets: [...page], nextCursor: next ? formatCursor(next) : null};
      return c.json(answer, 200, {'Cache-Control': 'no-store'});
    })
    .all(all, onlyMethods('GET', 'POST'))
    .get(one, signedIn, async (c) => {
      const id = c.req.param('id').toLowerCase();
      const ticket = uuid.test(id) ? await tickets.find(c.get('claims').partner, id) : undefined;
      if (!ticket) throw new ProblemError('not_found');
      return jsonWithEtag(c, ticket, 'no-store');
    })
    .all(one, onlyMethods('GET'));
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

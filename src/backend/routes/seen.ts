import {Hono, type MiddlewareHandler} from 'hono';
import {seenMarkSchema} from '../../contract/seen-mark.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readJson} from '../http/read-json.ts';
import {parseBody} from './parse-body.ts';
import {ticketIdOf} from './ticket-id.ts';

const path = '/v1/tickets/:id/seen';

/** `PUT /v1/tickets/{id}/seen`: what support does after that activity is still unread. */
export function seenRoutes({reads}: Database, signedIn: MiddlewareHandler<AppEnvironment>) {
  return new Hono<AppEnvironment>()
    .put(path, signedIn, async (c) => {
      const id = ticketIdOf(c);
      const {lastActivityAt} = parseBody(seenMarkSchema, await readJson(c));
      if (!(await reads.markSeen(c.get('claims'), id, new Date(lastActivityAt)))) throw new ProblemError('not_found');
      return c.body(null, 204, {'Cache-Control': 'no-store'});
    })
    .all(path, onlyMethods('PUT'));
}

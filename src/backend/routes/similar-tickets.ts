import {Hono, type MiddlewareHandler} from 'hono';
import {similarQuerySchema, type SimilarTickets} from '../../contract/similar-tickets.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {readJson} from '../http/read-json.ts';
import {mostSimilar} from '../similarity/most-similar.ts';
import {parseBody} from './parse-body.ts';

const path = '/v1/tickets/similar';

/** `POST /v1/tickets/similar`: a question, by POST because a customer's identifiers belong in no address. */
export function similarTicketRoutes({search}: Database, signedIn: MiddlewareHandler<AppEnvironment>) {
  return new Hono<AppEnvironment>()
    .post(path, signedIn, async (c) => {
      const {customer, service, subject} = parseBody(similarQuerySchema, await readJson(c));
      const candidates = await search.openTicketsOfCustomer(c.get('claims'), customer, service);
      const answer: SimilarTickets = {tickets: [...mostSimilar(candidates, subject)]};
      return c.json(answer, 200, {'Cache-Control': 'no-store'});
    })
    .all(path, onlyMethods('POST'));
}

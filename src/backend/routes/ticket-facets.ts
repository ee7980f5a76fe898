import {Hono, type MiddlewareHandler} from 'hono';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {jsonWithEtag} from '../http/json-with-etag.ts';
import {onlyMethods} from '../http/only-methods.ts';

const path = '/v1/ticket-facets';

/** `GET /v1/ticket-facets`: what the partner's list can be narrowed to, with counts. */
export function ticketFacetRoutes({search}: Database, signedIn: MiddlewareHandler<AppEnvironment>) {
  return new Hono<AppEnvironment>()
    .get(path, signedIn, async (c) => jsonWithEtag(c, await search.facets(c.get('claims')), 'no-store'))
    .all(path, onlyMethods('GET'));
}

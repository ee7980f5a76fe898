import {Hono} from 'hono';
import type {Logger} from 'pino';
import type {Region} from '../contract/data-centers.ts';
import type {Database} from './database/open-database.ts';
import type {AppEnvironment} from './http/app-environment.ts';
import {authenticate} from './http/authenticate.ts';
import {cors} from './http/cors.ts';
import {createErrorHandler} from './http/handle-error.ts';
import {observe} from './http/observe.ts';
import {problemResponse} from './http/problem-response.ts';
import type {TokenIssuer} from './identity/token-issuer.ts';
import {createTokenVerifier} from './identity/verify-token.ts';
import {healthRoutes} from './routes/health.ts';
import {metaRoutes} from './routes/meta.ts';
import {openapiRoutes} from './routes/openapi.ts';
import {replyRoutes} from './routes/replies.ts';
import {seenRoutes} from './routes/seen.ts';
import {similarTicketRoutes} from './routes/similar-tickets.ts';
import {ticketFacetRoutes} from './routes/ticket-facets.ts';
import {ticketRoutes} from './routes/tickets.ts';

export interface BackendParts {
  readonly region: Region;
  readonly database: Database;
  /** Origins of the pages that may ask, such as `https://store.zoho.eu`. */
  readonly allowedOrigins: readonly string[];
  readonly issuers: readonly TokenIssuer[];
  readonly log: Logger;
}

export interface Backend {
  /** Never rejects: what goes wrong is an answer, too. */
  fetch(request: Request): Promise<Response>;
}

/** A region's whole HTTP interface, without a socket. */
export function createBackend({region, database, allowedOrigins, issuers, log}: BackendParts): Backend {
  const signedIn = authenticate(createTokenVerifier(region, issuers));
  const app = new Hono<AppEnvironment>()
    .use(observe(log))
    .use(cors(allowedOrigins))
    .route('/', metaRoutes(region))
    // Before tickets by id, whose place `similar` would take.
    .route('/', similarTicketRoutes(database, signedIn))
    .route('/', ticketRoutes({region, database, signedIn}))
    .route('/', replyRoutes(database, signedIn))
    .route('/', seenRoutes(database, signedIn))
    .route('/', ticketFacetRoutes(database, signedIn))
    .route('/', openapiRoutes(region))
    .route('/', healthRoutes(region, database));
  app.onError(createErrorHandler(log));
  app.notFound((c) => problemResponse('not_found', c.get('requestId')));
  return {fetch: async (request) => app.fetch(request)};
}

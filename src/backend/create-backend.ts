import {Hono} from 'hono';
import type {Logger} from 'pino';
import type {Region} from '../contract/data-centers.ts';
import type {Database} from './database/open-database.ts';
import type {DeskSettings} from './forwarding/zoho-desk/desk-settings.ts';
import type {AppEnvironment} from './http/app-environment.ts';
import {authenticate} from './http/authenticate.ts';
import {cors} from './http/cors.ts';
import {createErrorHandler} from './http/handle-error.ts';
import {observe} from './http/observe.ts';
import {problemResponse} from './http/problem-response.ts';
import type {TokenIssuer} from './identity/token-issuer.ts';
import {createTokenVerifier} from './identity/verify-token.ts';
import {attachmentRoutes} from './routes/attachments.ts';
import {deskHookRoutes} from './routes/desk-hook.ts';
import {healthRoutes} from './routes/health.ts';
import {metaRoutes} from './routes/meta.ts';
import {openapiRoutes} from './routes/openapi.ts';
import {replyRoutes} from './routes/replies.ts';
import {seenRoutes} from './routes/seen.ts';
import {similarTicketRoutes} from './routes/similar-tickets.ts';
import {ticketFacetRoutes} from './routes/ticket-facets.ts';
import {ticketRoutes} from './routes/tickets.ts';
import {uploadRoutes} from './routes/uploads.ts';
import type {FileStorage} from './uploads/file-storage.ts';
import type {Scan} from './uploads/scan-by-command.ts';
import type {UploadSettings} from './uploads/upload-settings.ts';

export interface BackendParts {
  readonly region: Region;
  readonly database: Database;
  readonly files: FileStorage;
  readonly uploadLimits: UploadSettings['limits'];
  /** Default: files are not scanned. */
  readonly scan?: Scan | undefined;
  /** Origins of the pages that may ask, such as `https://store.zoho.eu`. */
  readonly allowedOrigins: readonly string[];
  readonly issuers: readonly TokenIssuer[];
  /** Default: none. */
  readonly zohoDesks?: readonly DeskSettings[] | undefined;
  readonly log: Logger;
}

export interface Backend {
  /** Never rejects: what goes wrong is an answer, too. */
  fetch(request: Request): Promise<Response>;
}

/** A region's whole HTTP interface, without a socket. */
export function createBackend(parts: BackendParts): Backend {
  const {region, database, files, uploadLimits, scan, allowedOrigins, issuers, zohoDesks = [], log} = parts;
  const {count: maxUploads, maxBytes} = uploadLimits;
  const signedIn = authenticate(createTokenVerifier(region, issuers));
  const app = new Hono<AppEnvironment>()
    .use(observe(log))
    .use(cors(allowedOrigins))
    .route('/', metaRoutes(region, uploadLimits))
    // Before tickets by id, whose place `similar` would take.
    .route('/', similarTicketRoutes(database, signedIn))
    .route('/', ticketRoutes({region, database, signedIn, maxUploads}))
    .route('/', replyRoutes({database, signedIn, maxUploads}))
    .route('/', seenRoutes(database, signedIn))
    .route('/', ticketFacetRoutes(database, signedIn))
    .route('/', uploadRoutes({uploads: database.uploads, files, scan, signedIn, maxBytes}))
    .route('/', attachmentRoutes({attachments: database.attachments, files, signedIn}))
    .route('/', openapiRoutes(region))
    .route('/', deskHookRoutes(zohoDesks, database.helpDeskInbox))
    .route('/', healthRoutes(region, database, zohoDesks.length > 0));
  app.onError(createErrorHandler(log));
  app.notFound((c) => problemResponse('not_found', c.get('requestId')));
  return {fetch: async (request) => app.fetch(request)};
}

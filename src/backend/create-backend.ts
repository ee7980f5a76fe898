import {Hono} from 'hono';
import type {Logger} from 'pino';
import type {Region} from '../contract/data-centers.ts';
import type {Database} from './database/open-database.ts';
import type {DeskSettings} from './forwarding/zoho-desk/desk-settings.ts';
import type {AppEnvironment} from './http/app-environment.ts';
import {authenticateAgent, type ForRole} from './http/authenticate-agent.ts';
import {authenticate} from './http/authenticate.ts';
import {cors} from './http/cors.ts';
import {createErrorHandler} from './http/handle-error.ts';
import {observe} from './http/observe.ts';
import {problemResponse} from './http/problem-response.ts';
import type {Connection} from './http/serve.ts';
import type {TokenIssuer} from './identity/token-issuer.ts';
import {createAgentTokenVerifier} from './identity/verify-agent-token.ts';
import {createTokenVerifier} from './identity/verify-token.ts';
import {agentAttachmentRoutes} from './routes/agent/attachments.ts';
import {agentConversationRoutes} from './routes/agent/conversation.ts';
import {agentTicketRoutes} from './routes/agent/tickets.ts';
import type {TrustedProxies} from './limits/client-address.ts';
import {agentAlone, limitRequests, partnerAndUser} from './limits/limit-requests.ts';
import type {LimitSettings} from './limits/limit-settings.ts';
import {Limiter} from './limits/limiter.ts';
import type {Metrics} from './metrics/metrics.ts';
import {attachmentRoutes} from './routes/attachments.ts';
import {deskHookRoutes} from './routes/desk-hook.ts';
import {healthRoutes, type HealthParts} from './routes/health.ts';
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
  /** Who may sign agents' tokens. Default: nobody. */
  readonly agentIssuers?: readonly TokenIssuer[] | undefined;
  readonly limits: LimitSettings;
  /** Default: the other end of the connection is who asks. */
  readonly trustedProxies?: TrustedProxies | undefined;
  /** Default: nothing is counted for operators. */
  readonly metrics?: Metrics | undefined;
  /** Default: health is for another port. */
  readonly health?: HealthParts | undefined;
  /** Default: none. */
  readonly zohoDesks?: readonly DeskSettings[] | undefined;
  readonly log: Logger;
}

export interface Backend {
  /** Never rejects: what goes wrong is an answer, too. */
  fetch(request: Request, connection?: Connection): Promise<Response>;
}

/** A region's whole HTTP interface, without a socket. */
export function createBackend(parts: BackendParts): Backend {
  const {
    region,
    database,
    files,
    uploadLimits,
    scan,
    allowedOrigins,
    issuers,
    agentIssuers = [],
    zohoDesks = [],
    log,
    metrics,
  } = parts;
  const {count: maxUploads, maxBytes} = uploadLimits;
  const limitParts = {
    limiter: new Limiter(database.limits),
    settings: parts.limits,
    trustedProxies: parts.trustedProxies,
    onRefused: metrics?.countRefused,
  };
  const signedIn = limitRequests(authenticate(createTokenVerifier(region, issuers)), partnerAndUser, limitParts);
  const verifyAgent = authenticateAgent(createAgentTokenVerifier(region, agentIssuers));
  const forRole: ForRole = (role) => limitRequests(verifyAgent(role), agentAlone, limitParts);
  const app = new Hono<AppEnvironment>()
    .use(observe(log, metrics?.countRequest))
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
    .route('/', agentTicketRoutes(database, forRole))
    .route('/', agentConversationRoutes(database, forRole))
    .route('/', agentAttachmentRoutes(database.attachments, files, forRole))
    .route('/', deskHookRoutes(zohoDesks, database.helpDeskEvents))
    .route('/', openapiRoutes(region));
  if (parts.health) app.route('/', healthRoutes(parts.health));
  app.onError(createErrorHandler(log));
  app.notFound((c) => problemResponse('not_found', c.get('requestId')));
  return {fetch: async (request, connection = {}) => app.fetch(request, {...connection})};
}

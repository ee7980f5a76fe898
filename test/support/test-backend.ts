import type {Region} from '../../src/contract/data-centers.ts';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import type {EmailSettings} from '../../src/backend/email/email-settings.ts';
import type {TokenIssuer} from '../../src/backend/identity/token-issuer.ts';
import {defaultLimits, type LimitSettings} from '../../src/backend/limits/limit-settings.ts';
import type {OperationSettings} from '../../src/backend/read-operations.ts';
import {exampleSupportSettings, type SupportSettings} from '../../src/backend/settings/support-settings.ts';
import type {DeskSettings} from '../../src/backend/forwarding/zoho-desk/desk-settings.ts';
import {startBackend} from '../../src/backend/start-backend.ts';
import {openFiles} from '../../src/backend/uploads/open-files.ts';
import type {FileStorage} from '../../src/backend/uploads/file-storage.ts';
import type {UploadSettings} from '../../src/backend/uploads/upload-settings.ts';
import {attachmentLimits} from '../../src/contract/attachment-limits.ts';
import {borrowDatabase, temporaryFolder} from './test-postgres.ts';

export interface TestBackendOptions {
  /** Default `com`. */
  readonly region?: Region;
  readonly issuer: TokenIssuer;
  /** Default `http://localhost:8000`. */
  readonly allowedOrigins?: readonly string[];
  /** Default: a new database on this process's embedded PostgreSQL. */
  readonly databaseUrl?: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Default: files in a new folder, the contract's limits, no scanner. */
  readonly uploads?: Partial<UploadSettings>;
  /** Default: nobody may sign agents' tokens. */
  readonly agentIssuer?: TokenIssuer;
  /** Default: the made-up example. */
  readonly support?: SupportSettings;
  /** Default: no mail is taken or sent. */
  readonly email?: EmailSettings;
  /** Default: none. */
  readonly zohoDesks?: readonly DeskSettings[];
  /** Gets every line of the log. */
  readonly onLog?: (line: string) => void;
  /** Default `debug`. */
  readonly logLevel?: 'trace' | 'debug';
  /** Default: no private port, and {@link wideLimits}. */
  readonly operations?: Partial<OperationSettings>;
}

/** Suites send in seconds what people send in hours. */
const wideLimits: LimitSettings = {
  ...defaultLimits,
  perUser: {read: 1_000_000, write: 1_000_000, upload: 1_000_000},
  failedSignIns: 1_000_000,
};

export interface TestBackend {
  readonly url: string;
  readonly privateUrl: string | undefined;
  /** Where it takes mails, where it does. */
  readonly smtpPort: number;
  readonly databaseUrl: string;
  /** The backend's database, over a connection of the test's own. */
  readonly database: Database;
  /** What keeps its files, over a connection of the test's own. */
  readonly files: FileStorage;
  stop(): Promise<void>;
}

/** A region's backend in this process, with a database of its own. */
export async function startTestBackend(options: TestBackendOptions): Promise<TestBackend> {
  const {
    region = 'com',
    issuer,
    allowedOrigins = ['http://localhost:8000'],
    port = 0,
    support = exampleSupportSettings,
    agentIssuer,
    onLog,
  } = options;
  const lent = options.databaseUrl === undefined ? await borrowDatabase('tables') : undefined;
  const databaseUrl = options.databaseUrl ?? lent!.url;
  const uploads = {place: {folder: temporaryFolder()}, limits: attachmentLimits, ...options.uploads};
  const config = {
    region,
    host: '127.0.0.1',
    port,
    database: {url: databaseUrl},
    uploads,
    support,
    allowedOrigins,
    issuers: [issuer],
    zohoDesks: options.zohoDesks ?? [],
    agentIssuers: agentIssuer ? [agentIssuer] : [],
    operations: {limits: wideLimits, drainSeconds: 0, ...options.operations},
    ...(options.email && {email: options.email}),
    logLevel: onLog ? (options.logLevel ?? 'debug') : 'silent',
  } as const;
  const backend = await startBackend(config, {logTo: {write: (line) => onLog?.(line)}}).catch(
    async (error: unknown) => {
      await lent?.giveBack();
      throw error;
    },
  );
  const [database, files] = await Promise.all([
    openDatabase(databaseUrl, {settings: support}),
    openFiles(uploads.place),
  ]);
  return {
    url: backend.url,
    privateUrl: backend.privateUrl,
    smtpPort: backend.smtpPort ?? 0,
    databaseUrl,
    database,
    files,
    async stop() {
      await backend.stop();
      await database.close();
      files.close();
      await lent?.giveBack();
    },
  };
}

import {regionSchema} from '../contract/data-center-schemas.ts';
import type {Region} from '../contract/data-centers.ts';
import {ConfigError} from './config-error.ts';
import {readEmailSettings, type EmailSettings} from './email/email-settings.ts';
import type {DeskSettings} from './forwarding/zoho-desk/desk-settings.ts';
import {readDeskSettings} from './forwarding/zoho-desk/read-desk-settings.ts';
import type {TokenIssuer} from './identity/token-issuer.ts';
import {parseTokenIssuers} from './identity/parse-token-issuers.ts';
import {readOperations, type OperationSettings} from './read-operations.ts';
import {exampleSupportSettings, readSupportSettings, type SupportSettings} from './settings/support-settings.ts';
import {readUploadSettings, type UploadSettings} from './uploads/upload-settings.ts';

export type LogLevel = (typeof logLevels)[number];
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface BackendConfig {
  readonly region: Region;
  /** Default `127.0.0.1`: a proxy on the same machine speaks TLS. */
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** An external PostgreSQL, or a folder for the embedded one. */
  readonly database: {readonly url: string} | {readonly folder: string};
  readonly uploads: UploadSettings;
  /** Who is large and what is promised. Default: the made-up example. */
  readonly support: SupportSettings;
  /** Origins of the pages that may ask. */
  readonly allowedOrigins: readonly string[];
  readonly issuers: readonly TokenIssuer[];
  /** Of agents' tokens. Default: none, so that no agent may ask. */
  readonly agentIssuers: readonly TokenIssuer[];
  readonly operations: OperationSettings;
  /** Default: mails are neither taken nor sent. */
  readonly email?: EmailSettings;
  /** Help desks that everything is passed on to. Default: none; then this backend alone knows its tickets. */
  readonly zohoDesks?: readonly DeskSettings[];
  /** Default `info`. */
  readonly logLevel: LogLevel;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings in an environment. Throws a `ConfigError` that names every mistake at once, without
 * repeating values, because some of them are secrets.
 */
export function readConfig(env: Environment): BackendConfig {
  const {mistakes, read} = collector(env);
  const region = read(readRegion);
  const port = read(readPort);
  const database = read(readDatabase);
  const uploads = read(readUploadSettings);
  const allowedOrigins = read(readOrigins);
  const issuers = read(readIssuers);
  const agentIssuers = read(readAgentIssuers);
  const support = read(readSupport);
  const zohoDesks = region && read((env) => readDeskSettings(env, region));
  const operations = read(readOperations);
  const email = read(readEmailSettings);
  const logLevel = read(readLogLevel);
  if (
    !region ||
    port === undefined ||
    !database ||
    !uploads ||
    !allowedOrigins ||
    !issuers ||
    !agentIssuers ||
    !support ||
    !zohoDesks ||
    !operations ||
    !email ||
    !logLevel
  ) {
    throw new ConfigError(mistakes);
  }
  const host = set(env, 'HOST') ?? '127.0.0.1';
  const hasEmail = Object.keys(email).length > 0;
  return {
    ...{
      region,
      host,
      port,
      database,
      uploads,
      allowedOrigins,
      issuers,
      agentIssuers,
      support,
      operations,
      zohoDesks,
      logLevel,
    },
    ...(hasEmail && {email}),
  };
}

/** Of {@link readConfig}, what says where a region's data lies. */
export function readStorageSettings(env: Environment): Pick<BackendConfig, 'region' | 'database' | 'uploads'> {
  const {mistakes, read} = collector(env);
  const region = read(readRegion);
  const database = read(readDatabase);
  const uploads = read(readUploadSettings);
  if (!region || !database || !uploads) throw new ConfigError(mistakes);
  return {region, database, uploads};
}

/** Of the settings those that a command needs for the region's database alone. Throws a `ConfigError` likewise. */
export function readDatabaseConfig(env: Environment): Pick<BackendConfig, 'region' | 'database'> {
  return {region: readRegion(env), database: readDatabase(env)};
}

/** Where the database of {@link readDatabaseConfig} lies, for what is of no region. */
export function readDatabasePlace(env: Environment): BackendConfig['database'] {
  return readDatabase(env);
}

function collector(env: Environment) {
  const mistakes: string[] = [];
  const read = <T>(parse: (env: Environment) => T): T | undefined => {
    try {
      return parse(env);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      mistakes.push(...error.mistakes);
      return undefined;
    }
  };
  return {mistakes, read};
}

/** Empty is not set: that is how a variable is taken back in many tools. */
function set(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

function wrong(...mistakes: readonly string[]): never {
  throw new ConfigError(mistakes);
}

function readRegion(env: Environment): Region {
  const region = regionSchema.safeParse(set(env, 'REGION'));
  return region.success ? region.data : wrong('REGION must be "com" or "eu".');
}

function readPort(env: Environment): number {
  const text = set(env, 'PORT') ?? '';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  return port <= 65_535 ? port : wrong('PORT must be a number from 0 (any free port) to 65535.');
}

function readDatabase(env: Environment): BackendConfig['database'] {
  const url = set(env, 'DATABASE_URL');
  const folder = set(env, 'DATA_FOLDER');
  if (url === undefined && folder === undefined) {
    return wrong('DATABASE_URL (an external PostgreSQL) or DATA_FOLDER (for the embedded one) must be set.');
  }
  if (url === undefined) return {folder: folder!};
  if (folder !== undefined) return wrong('Only one of DATABASE_URL and DATA_FOLDER may be set.');
  const isPostgres = URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);
  return isPostgres ? {url} : wrong('DATABASE_URL must look like postgresql://user:password@host:5432/database.');
}

function readSupport(env: Environment): SupportSettings {
  const path = set(env, 'SUPPORT_SETTINGS');
  return path === undefined ? exampleSupportSettings : readSupportSettings(path);
}

function readOrigins(env: Environment): readonly string[] {
  const origins = (set(env, 'ALLOWED_ORIGINS') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const mistake =
    'ALLOWED_ORIGINS must list the exact origins of the pages, separated by commas, such as https://store.zoho.eu.';
  return origins.length > 0 && origins.every(isOrigin) ? origins : wrong(mistake);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function readIssuers(env: Environment): readonly TokenIssuer[] {
  const parsed = parseTokenIssuers(set(env, 'TOKEN_ISSUERS') ?? '', 'TOKEN_ISSUERS');
  return 'mistakes' in parsed ? wrong(...parsed.mistakes) : parsed.issuers;
}

function readAgentIssuers(env: Environment): readonly TokenIssuer[] {
  const text = set(env, 'AGENT_TOKEN_ISSUERS');
  if (text === undefined) return [];
  const parsed = parseTokenIssuers(text, 'AGENT_TOKEN_ISSUERS');
  return 'mistakes' in parsed ? wrong(...parsed.mistakes) : parsed.issuers;
}

function readLogLevel(env: Environment): LogLevel {
  const text = set(env, 'LOG_LEVEL') ?? 'info';
  return logLevels.find((level) => level === text) ?? wrong(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
}

import {readFileSync} from 'node:fs';
import {ownDataCenterOf, type Region} from '../../contract/data-centers.ts';
import {emailSchema} from '../../contract/identifiers.ts';
import {ConfigError} from '../config-error.ts';

export interface IntakeSettings {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The region's one address, lower case; mails for any other recipient are refused. */
  readonly address: string;
  /** PEM; without it nobody can ask for TLS. */
  readonly tls?: {readonly cert: string; readonly key: string};
  /**
   * The name under which the mail exchanger in front writes Authentication-Results (RFC 8601). Where it is set, a mail
   * whose sender that header does not confirm is refused.
   */
  readonly authservId?: string;
}

export interface RelaySettings {
  /** Such as `smtp://user:password@relay.example:587`, or `smtps:`. */
  readonly url: string;
  /** The address that answers come from, lower case. */
  readonly from: string;
}

export interface EmailSettings {
  readonly intake?: IntakeSettings;
  readonly relay?: RelaySettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in an environment; both parts are off by default. Throws a `ConfigError` with one sentence for each mistake. */
export function readEmailSettings(env: Environment): EmailSettings {
  const set = (name: string) => env[name]?.trim() || undefined;
  const mistakes: string[] = [];
  const region: Region = set('REGION') === 'eu' ? 'eu' : 'com';
  const address = (name: string, fallback: string): string => {
    const parsed = emailSchema.safeParse(set(name) ?? fallback);
    if (!parsed.success) mistakes.push(`${name} must be an e-mail address.`);
    return (parsed.data ?? '').toLowerCase();
  };
  const own = ownDataCenterOf(region).email;
  const port = set('SMTP_PORT');
  const url = set('SMTP_RELAY_URL');
  const settings: EmailSettings = {
    ...(port !== undefined && {
      intake: {
        host: set('SMTP_HOST') ?? '127.0.0.1',
        port: Number(port),
        address: address('SMTP_ADDRESS', own),
        ...readTls(set('SMTP_TLS_CERT'), set('SMTP_TLS_KEY'), mistakes),
        ...(set('SMTP_AUTHSERV_ID') && {authservId: set('SMTP_AUTHSERV_ID')!.toLowerCase()}),
      },
    }),
    ...(url !== undefined && {relay: {url, from: address('SMTP_FROM', set('SMTP_ADDRESS') ?? own)}}),
  };
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    mistakes.push('SMTP_PORT must be a number from 0 (any free port) to 65535.');
  }
  if (url !== undefined && !(URL.canParse(url) && /^smtps?:\/\/./.test(url))) {
    mistakes.push('SMTP_RELAY_URL must look like smtp://user:password@relay.example:587.');
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return settings;
}

function readTls(cert: string | undefined, key: string | undefined, mistakes: string[]): Pick<IntakeSettings, 'tls'> {
  if (cert === undefined && key === undefined) return {};
  try {
    return {tls: {cert: readFileSync(cert ?? '', 'utf8'), key: readFileSync(key ?? '', 'utf8')}};
  } catch {
    mistakes.push('SMTP_TLS_CERT and SMTP_TLS_KEY must both name files (PEM) that can be read.');
    return {};
  }
}

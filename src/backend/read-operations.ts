import {ConfigError} from './config-error.ts';
import {isNetwork, type TrustedProxies} from './limits/client-address.ts';
import {readLimitSettings, type LimitSettings} from './limits/limit-settings.ts';
import {readWholeNumbers} from './read-whole-numbers.ts';

/** How a region is run: what protects it, and what operators see of it. */
export interface OperationSettings {
  readonly limits: LimitSettings;
  /** Whose `X-Forwarded-For` counts. Default: nobody's. */
  readonly trustedProxies?: TrustedProxies;
  /** Where health, readiness and metrics are; without it the first two are where everything is, the last nowhere. */
  readonly private?: {readonly host: string; readonly port: number};
  /** Between `/readyz` saying no and taking no new connection, when stopping. */
  readonly drainSeconds: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in an environment. Throws a `ConfigError` with one sentence for each mistake. */
export function readOperations(env: Environment): OperationSettings {
  const mistakes: string[] = [];
  const read = <T>(parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      mistakes.push(...error.mistakes);
      return undefined;
    }
  };
  const limits = read(() => readLimitSettings(env));
  const numbers = read(() =>
    readWholeNumbers(env, {
      DRAIN_SECONDS: {fallback: 0, least: 0, most: 300},
      PRIVATE_PORT: {fallback: 0, least: 0, most: 65_535},
    }),
  );
  const trustedProxies = read(() => readProxies(env['TRUSTED_PROXIES']?.trim() || undefined));
  if (mistakes.length > 0 || !limits || !numbers) throw new ConfigError(mistakes);
  const host = env['PRIVATE_HOST']?.trim() || '127.0.0.1';
  return {
    limits,
    ...(trustedProxies && {trustedProxies}),
    ...(env['PRIVATE_PORT']?.trim() && {private: {host, port: numbers.PRIVATE_PORT}}),
    drainSeconds: numbers.DRAIN_SECONDS,
  };
}

function readProxies(text: string | undefined): TrustedProxies | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return {count: Number(text)};
  const networks = text.split(',').map((network) => network.trim());
  if (networks.every(isNetwork)) return {networks};
  throw new ConfigError([
    'TRUSTED_PROXIES must be how many proxies there are, or networks such as 10.0.0.0/8,fd00::/8.',
  ]);
}

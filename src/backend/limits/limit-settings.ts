import {readWholeNumbers} from '../read-whole-numbers.ts';

/** What somebody does, as far as it is counted: reading, filing and answering, and sending files in parts. */
export type LimitedKind = 'read' | 'write' | 'upload';

/** How many requests may come within a window. */
export interface LimitSettings {
  readonly windowSeconds: number;
  /** Of one user. */
  readonly perUser: Readonly<Record<LimitedKind, number>>;
  /** All users of a partner may do so many times of what one of them may. */
  readonly partnerFactor: number;
  /** Requests of one address whose token is missing or refused. */
  readonly failedSignIns: number;
}

/**
 * The open panel asks four times a minute for its list and for a ticket, in each tab. Five files of 20 MiB come in
 * 105 requests; a line that brings them ten times in a minute has 140 Mbit/s.
 */
export const defaultLimits: LimitSettings = {
  windowSeconds: 60,
  perUser: {read: 600, write: 120, upload: 1200},
  partnerFactor: 6,
  failedSignIns: 300,
};

/** The settings in an environment. Throws a `ConfigError` with one sentence for each mistake. */
export function readLimitSettings(env: Readonly<Record<string, string | undefined>>): LimitSettings {
  const {windowSeconds, perUser, partnerFactor, failedSignIns} = defaultLimits;
  const values = readWholeNumbers(env, {
    LIMIT_WINDOW_SECONDS: {fallback: windowSeconds, least: 1, most: 3600},
    LIMIT_READS: {fallback: perUser.read, least: 1, most: 1_000_000},
    LIMIT_WRITES: {fallback: perUser.write, least: 1, most: 1_000_000},
    LIMIT_UPLOAD_REQUESTS: {fallback: perUser.upload, least: 1, most: 1_000_000},
    LIMIT_PARTNER_FACTOR: {fallback: partnerFactor, least: 1, most: 1000},
    LIMIT_FAILED_SIGN_INS: {fallback: failedSignIns, least: 1, most: 1_000_000},
  });
  return {
    windowSeconds: values.LIMIT_WINDOW_SECONDS,
    perUser: {read: values.LIMIT_READS, write: values.LIMIT_WRITES, upload: values.LIMIT_UPLOAD_REQUESTS},
    partnerFactor: values.LIMIT_PARTNER_FACTOR,
    failedSignIns: values.LIMIT_FAILED_SIGN_INS,
  };
}

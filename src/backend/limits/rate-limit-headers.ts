import type {Standing} from './limiter.ts';

/**
 * What clients are told of their quotas, by draft-ietf-httpapi-ratelimit-headers-10: `q` requests within `w` seconds,
 * of which `r` are left for `t` seconds. Both are lists of structured fields (RFC 9651).
 */
export function rateLimitHeaders(standings: readonly Standing[]): Record<string, string> {
  return {
    'RateLimit-Policy': standings
      .map(({quota: {name, quota, seconds}}) => `"${name}";q=${quota};w=${seconds}`)
      .join(', '),
    RateLimit: standings
      .map(({quota: {name}, remaining, seconds}) => `"${name}";r=${remaining};t=${seconds}`)
      .join(', '),
  };
}

/** Seconds until none of the quotas that refuse does so any more, or `undefined` where none does. */
export function retryAfter(standings: readonly Standing[]): number | undefined {
  const waits = standings.filter(({refuses}) => refuses).map(({seconds}) => seconds);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

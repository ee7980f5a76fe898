import type {Context, MiddlewareHandler} from 'hono';
import type {AppEnvironment} from '../http/app-environment.ts';
import {ProblemError} from '../http/problem-error.ts';
import {clientAddress, type TrustedProxies} from './client-address.ts';
import {kindOfRequest} from './kind-of-request.ts';
import type {LimitSettings} from './limit-settings.ts';
import type {Limiter, NamedQuota, Standing} from './limiter.ts';
import {rateLimitHeaders, retryAfter} from './rate-limit-headers.ts';

/** Who is counted: the larger one first, such as the partner before its user. */
export type Subjects = (
  c: Context<AppEnvironment>,
) => readonly {readonly scope: 'user' | 'partner'; readonly id: string}[];

export interface LimitParts {
  readonly limiter: Limiter;
  readonly settings: LimitSettings;
  readonly trustedProxies?: TrustedProxies | undefined;
  /** Told of each request that is refused, by the name of the quota. */
  readonly onRefused?: ((quota: string) => void) | undefined;
}

/**
 * `signIn` with limits around it, before anything of a body is read. What it refuses counts for the address; what it
 * lets through counts for `subjects`. One question to the database for each request; where that fails, so does the
 * request, as by any failure of the storage.
 */
export function limitRequests(
  signIn: MiddlewareHandler<AppEnvironment>,
  subjects: Subjects,
  {limiter, settings, trustedProxies, onRefused}: LimitParts,
): MiddlewareHandler<AppEnvironment> {
  const {windowSeconds: seconds, perUser, partnerFactor, failedSignIns} = settings;

  const take = async (quotas: readonly NamedQuota[]): Promise<readonly Standing[]> => {
    const standings = await limiter.take(quotas);
    const wait = retryAfter(standings);
    if (wait === undefined) return standings;
    for (const {quota, refuses} of standings) if (refuses) onRefused?.(quota.name);
    const headers = {...rateLimitHeaders(standings), 'Retry-After': String(wait)};
    throw new ProblemError('rate_limited', {headers});
  };

  const countFailure = async (c: Context<AppEnvironment>): Promise<void> => {
    const address = clientAddress(c.env?.peer ?? '', c.req.header('x-forwarded-for'), trustedProxies);
    await take([{name: 'failed-sign-in-address', key: `failed:${address}`, quota: failedSignIns, seconds}]);
  };

  return async (c, next) => {
    try {
      await signIn(c, async () => undefined);
    } catch (error) {
      if (error instanceof ProblemError) await countFailure(c);
      throw error;
    }
    const kind = kindOfRequest(c.req.method, c.req.path);
    const standings = await take(
      subjects(c).map(({scope, id}) => ({
        name: `${kind}-${scope}`,
        key: `${kind}:${scope}:${id}`,
        quota: perUser[kind] * (scope === 'partner' ? partnerFactor : 1),
        seconds,
      })),
    );
    await next();
    for (const [name, value] of Object.entries(rateLimitHeaders(standings))) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}

/** A partner's user, by the token. */
export const partnerAndUser: Subjects = (c) => {
  const {partner, sub} = c.get('claims');
  return [
    {scope: 'partner', id: partner},
    {scope: 'user', id: `${partner}:${sub}`},
  ];
};

/** Somebody of support. */
export const agentAlone: Subjects = (c) => [{scope: 'user', id: `agent:${c.get('agent').sub}`}];

import * as z from 'zod/mini';
import {HelpDeskFailure} from '../help-desk-failure.ts';
import type {DeskSettings} from './desk-settings.ts';

/** Zoho gives ten new ones in ten minutes for a refresh token; other processes want theirs, too. */
const limit = {count: 5, within: 10 * 60_000};

/** Milliseconds before its end that a token is not used any more. */
const margin = 60_000;

const answerSchema = z.object({access_token: z.string(), expires_in: z._default(z.coerce.number(), 3600)});

/** The access token of one Desk: fetched once for all who wait, and kept for as long as it lasts. */
export class AccessToken {
  readonly #settings: DeskSettings;
  #known: {readonly token: string; readonly until: number} | undefined;
  #fetching: Promise<string> | undefined;
  #fetchedAt: number[] = [];

  constructor(settings: DeskSettings) {
    this.#settings = settings;
  }

  /** Rejects with a `HelpDeskFailure` where none can be had. */
  async get(): Promise<string> {
    if (this.#known && performance.now() < this.#known.until) return this.#known.token;
    this.#fetching ??= this.#fetch().finally(() => (this.#fetching = undefined));
    return this.#fetching;
  }

  /** The help desk does not take this one any more. Does nothing where a newer one is known. */
  drop(token: string): void {
    if (this.#known?.token === token) this.#known = undefined;
  }

  async #fetch(): Promise<string> {
    const now = performance.now();
    this.#fetchedAt = this.#fetchedAt.filter((at) => at > now - limit.within);
    if (this.#fetchedAt.length >= limit.count) {
      const retryAfter = this.#fetchedAt[0]! + limit.within - now;
      throw new HelpDeskFailure('refused_access', 'too_many_tokens', {retryAfter});
    }
    this.#fetchedAt.push(now);
    const {accounts} = this.#settings.connection;
    const {clientId, clientSecret, refreshToken} = this.#settings.credentials;
    let response: Response;
    let answer: unknown;
    try {
      response = await fetch(`${accounts}/oauth/v2/token`, {
        method: 'POST',
        redirect: 'manual',
        // In the body and not in the address, which ends up in logs.
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: clientId,
          client_secret: clientSecret,
          refresh_token: refreshToken,
        }),
        signal: AbortSignal.timeout(this.#settings.pace.request),
      });
      answer = await response.json().catch(() => undefined);
    } catch (cause) {
      // Nothing that counts against the limit.
      this.#fetchedAt.pop();
      throw new HelpDeskFailure('not_sent', 'token_unreachable', {cause});
    }
    const parsed = answerSchema.safeParse(answer);
    // It says 200 also where it refuses.
    if (!response.ok || !parsed.success) {
      throw new HelpDeskFailure(response.status >= 500 ? 'not_sent' : 'refused_access', `token_${response.status}`);
    }
    const lasts = parsed.data.expires_in * 1000;
    this.#known = {token: parsed.data.access_token, until: performance.now() + lasts - Math.min(margin, lasts / 2)};
    return parsed.data.access_token;
  }
}

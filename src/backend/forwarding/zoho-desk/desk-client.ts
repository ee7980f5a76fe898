import * as z from 'zod/mini';
import {HelpDeskFailure, type FailureKind} from '../help-desk-failure.ts';
import {AccessToken} from './access-token.ts';
import type {DeskSettings} from './desk-settings.ts';
import {parseDeskJson} from './parse-desk-json.ts';
import {refusalCode} from './refusal-code.ts';

export interface DeskRequest {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** Below `/api/v1/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: {readonly json: unknown} | {readonly form: FormData};
  /** It makes something that must not be made twice: then a broken answer is an ambiguous one. */
  readonly makes?: boolean;
  readonly signal: AbortSignal;
}

/** Speaks to one Zoho Desk, at its fixed host, and follows no redirect anywhere else. */
export class DeskClient {
  readonly #settings: DeskSettings;
  readonly #token: AccessToken;

  constructor(settings: DeskSettings) {
    this.#settings = settings;
    this.#token = new AccessToken(settings);
  }

  /** The answer, or `undefined` for 204, which stands for an empty list. Rejects with a `HelpDeskFailure`. */
  async ask<T>(schema: z.ZodMiniType<T>, request: DeskRequest): Promise<T | undefined> {
    const {status, text} = await this.#send(request);
    if (status === 204) return undefined;
    let answer: unknown;
    try {
      answer = parseDeskJson(text);
    } catch {
      answer = undefined;
    }
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new HelpDeskFailure(request.makes ? 'ambiguous' : 'not_sent', 'answer_not_understood');
  }

  async #send(request: DeskRequest, isSecond = false): Promise<{status: number; text: string}> {
    const token = await this.#token.get();
    const {status, headers, text} = await this.#fetch(request, token);
    if (status === 200 || status === 204) return {status, text};
    if (status === 401) {
      this.#token.drop(token);
      // Refused before anything was done, so that it may be repeated.
      if (!isSecond) return this.#send(request, true);
    }
    const code = refusalCode(status, jsonOf(text), this.#settings.fields);
    const retryAfter = secondsOf(headers.get('retry-after'));
    throw new HelpDeskFailure(kindOf(status, request), code, {status, ...(retryAfter !== undefined && {retryAfter})});
  }

  async #fetch({method = 'GET', path, query = {}, body, makes, signal}: DeskRequest, token: string) {
    const {connection, organizationId, pace} = this.#settings;
    const url = new URL(`/api/v1/${path}`, connection.api);
    url.searchParams.set('orgId', organizationId);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const headers = new Headers({authorization: `Zoho-oauthtoken ${token}`, orgId: organizationId});
    if (body && 'json' in body) headers.set('content-type', 'application/json');
    try {
      const response = await fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(pace.request)]),
        ...(body && {body: 'json' in body ? JSON.stringify(body.json) : body.form}),
      });
      return {status: response.status, headers: response.headers, text: await response.text()};
    } catch (cause) {
      if (signal.aborted) throw new HelpDeskFailure('ended', 'ended', {cause});
      const neverSent = neverSentCodes.has(codeOf(cause));
      throw new HelpDeskFailure(makes && !neverSent ? 'ambiguous' : 'not_sent', 'unreachable', {cause});
    }
  }
}

function kindOf(status: number, {makes}: DeskRequest): FailureKind {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'refused_access';
  if (status >= 500) return makes ? 'ambiguous' : 'not_sent';
  if (status === 408 || status === 425) return 'not_sent';
  return 'refused';
}

/** What `fetch` fails with before a connection stands. */
const neverSentCodes: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function codeOf(error: unknown): unknown {
  return (error as {cause?: {code?: unknown}}).cause?.code;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds of a `Retry-After`, which is seconds or a date. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d{1,6}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

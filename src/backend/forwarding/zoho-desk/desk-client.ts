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
    const timeout = AbortSignal.timeout(this.#settings.pace.request);
    const response = await this.#send({...request, signal: AbortSignal.any([request.signal, timeout])}, request.signal);
    if (response.status === 204) return undefined;
    const text = await response.text().catch((cause: unknown) => {
      throw failureOf(cause, request, request.signal);
    });
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

  /** A good answer, whose body comes as it is read. No time limit but the request's own signal. */
  open(request: DeskRequest): Promise<Response> {
    return this.#send(request, request.signal);
  }

  /** `ending`: the signal by which we end it ourselves, which a time limit is not. */
  async #send(request: DeskRequest, ending: AbortSignal, isSecond = false): Promise<Response> {
    const token = await untilEnded(this.#token.get(), ending);
    const response = await this.#fetch(request, token).catch((cause: unknown) => {
      throw failureOf(cause, request, ending);
    });
    const {status, headers} = response;
    if (status === 200 || status === 204) return response;
    if (status === 401) {
      this.#token.drop(token);
      // Refused before anything was done, so that it may be repeated.
      if (!isSecond) {
        await response.body?.cancel().catch(() => undefined);
        return this.#send(request, ending, true);
      }
    }
    const code = refusalCode(status, jsonOf(await response.text().catch(() => '')), this.#settings.fields);
    const retryAfter = millisecondsOf(headers.get('retry-after'));
    throw new HelpDeskFailure(kindOf(status, request), code, {status, ...(retryAfter !== undefined && {retryAfter})});
  }

  #fetch({method = 'GET', path, query = {}, body, signal}: DeskRequest, token: string): Promise<Response> {
    const {connection, organizationId} = this.#settings;
    const url = new URL(`/api/v1/${path}`, connection.api);
    url.searchParams.set('orgId', organizationId);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    const headers = new Headers({authorization: `Zoho-oauthtoken ${token}`, orgId: organizationId});
    if (body && 'json' in body) headers.set('content-type', 'application/json');
    return fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body && {body: 'json' in body ? JSON.stringify(body.json) : body.form}),
    });
  }
}

function failureOf(cause: unknown, {makes}: DeskRequest, ending: AbortSignal): HelpDeskFailure {
  if (ending.aborted) return new HelpDeskFailure('ended', 'ended', {cause});
  const neverSent = neverSentCodes.has(codeOf(cause));
  return new HelpDeskFailure(makes && !neverSent ? 'ambiguous' : 'not_sent', 'unreachable', {cause});
}

/** A token is fetched for all who wait, so that none of them may end that: but nobody has to wait for it. */
async function untilEnded<T>(work: Promise<T>, ending: AbortSignal): Promise<T> {
  const ended = new HelpDeskFailure('ended', 'ended');
  if (ending.aborted) {
    work.catch(() => undefined);
    throw ended;
  }
  let end = () => {};
  const stop = new Promise<never>((_, reject) => {
    end = () => reject(ended);
    ending.addEventListener('abort', end, {once: true});
  });
  return Promise.race([work, stop]).finally(() => ending.removeEventListener('abort', end));
}

function kindOf(status: number, {makes}: DeskRequest): FailureKind {
  if (status === 429) return 'throttled';
  if (status === 401 || status === 403) return 'refused_access';
  // Below 400 it is none that Desk's description has, such as a redirect to a page of maintenance: nothing is refused.
  if (status >= 500 || status < 400) return makes ? 'ambiguous' : 'not_sent';
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

/** Milliseconds: whatever a proxy says, a help desk is asked again after that. */
const longestPause = 60 * 60_000;

/** Milliseconds of a `Retry-After`, which is seconds or a date. */
function millisecondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) ? Math.min(Math.max(0, milliseconds), longestPause) : undefined;
}

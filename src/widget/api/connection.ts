import {createAuthorizedFetch, type TokenSource} from './authorized-fetch.ts';
import {SupportError} from './support-error.ts';
import {toRefusal} from './to-refusal.ts';

export interface RequestOptions {
  /** Default `GET`. */
  readonly method?: 'GET' | 'PUT' | 'PATCH';
  /** What is `undefined` in it is left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** The body. */
  readonly json?: unknown;
  /** Of what is known already: answered with 304 while it is still so. */
  readonly etag?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer is there. Default 20 seconds. */
  readonly timeout?: number;
}

/** The way to the backend of one region. */
export interface Connection {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly fetch: typeof fetch;
  /**
   * Asks for a path below the endpoint, and asks again where the backend is ill: all methods are safe to repeat.
   * Resolves with a success or with 304; rejects with a `SupportError` and nothing else.
   */
  request(path: string, options?: RequestOptions): Promise<Response>;
}

/**
 * Further tries after the first, for a backend that is ill. One that does not answer at all is left to whoever asks,
 * who waits longer and says so; 429 and 413 are for the person to know.
 */
export const retries = 3;
export const retriedStatuses: readonly number[] = [500, 502, 503, 504];
/** Longest pause before a further try, in milliseconds, whatever the backend asks for. */
export const longestPause = 5_000;
/** Milliseconds that an answer may take. */
export const usualTimeout = 20_000;

/** Asks nothing before the first request. */
export function createConnection(address: string, token: TokenSource): Connection {
  const endpoint = address.replace(/\/+$/, '');
  const fetch = createAuthorizedFetch(token);

  async function tryOnce(path: string, options: RequestOptions): Promise<Response> {
    const {method = 'GET', query = {}, json, etag, signal, timeout = usualTimeout} = options;
    const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]]));
    const search = new URLSearchParams(given).toString();
    const late = AbortSignal.timeout(timeout);
    return fetch(`${endpoint}/${path}${search && `?${search}`}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(json !== undefined && {'content-type': 'application/json'}),
        ...(etag !== undefined && {'if-none-match': etag}),
      },
      ...(json !== undefined && {body: JSON.stringify(json)}),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  }

  return {
    endpoint,
    fetch,
    async request(path, options = {}) {
      try {
        for (let left = retries; ; left--) {
          const answer = await tryOnce(path, options);
          if (answer.ok || answer.status === 304) return answer;
          if (left === 0 || !retriedStatuses.includes(answer.status)) throw await refusalOf(answer);
          await pause(answer, retries - left);
          options.signal?.throwIfAborted();
        }
      } catch (error) {
        throw toFailure(error, options.signal);
      }
    },
  };
}

/** Half a second at most after the first try, twice as much after each further one; or what the backend asks for. */
function pause({status, headers}: Response, tried: number): Promise<void> {
  const asked = status === 503 ? Number(headers.get('retry-after')) * 1000 : 0;
  const own = Math.random() * 500 * 2 ** tried;
  return new Promise((resolve) => setTimeout(resolve, Math.min(asked || own, longestPause)));
}

async function refusalOf(answer: Response): Promise<SupportError> {
  const body: unknown = await answer.json().catch(() => undefined);
  return toRefusal({status: answer.status, body, retryAfter: answer.headers.get('retry-after')});
}

/** What `fetch` has thrown: that the line is broken or too slow, or that the asker has given up. */
export function toFailure(error: unknown, signal?: AbortSignal): SupportError {
  if (error instanceof SupportError) return error;
  return new SupportError(signal?.aborted ? 'unexpected' : 'unreachable', {cause: error});
}

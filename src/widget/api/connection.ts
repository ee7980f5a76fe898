import ky, {isHTTPError, type KyInstance} from 'ky';
import {toSupportError} from './to-support-error.ts';

/** Gives the token for a request. `fresh` asks for a new one, because the last was refused. */
export type TokenSource = (options?: {fresh?: boolean}) => Promise<string>;

/** The way to the backend of one region. */
export interface Connection {
  /** Paths below the region's endpoint, with the person's token. */
  readonly http: KyInstance;
  /** Resolves as `send` does, whose token is renewed once where it was refused. Rejects with a `SupportError` and nothing else. */
  answer<T>(send: () => Promise<T>): Promise<T>;
}

/** Asks nothing before the first request. */
export function createConnection({endpoint, token}: {endpoint: string; token: TokenSource}): Connection {
  const http = ky.create({
    prefix: endpoint,
    // The page's cookies are none of the backend's business; the token says who asks.
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    timeout: 20_000,
    // Three more tries after the first, for a backend that is ill. One that does not answer at all is left
    // to the outbox, which waits longer and says so; 429 and 413 are for the person to know.
    retry: {
      limit: 3,
      methods: ['get', 'post', 'put', 'patch'],
      statusCodes: [500, 502, 503, 504],
      afterStatusCodes: [503],
      maxRetryAfter: 5_000,
      jitter: true,
      shouldRetry: ({error}) => (error.name === 'NetworkError' ? false : undefined),
    },
    // Ky must not keep a bound copy: tools that wrap `fetch` after us would be passed by.
    fetch: (input, init) => globalThis.fetch(input, init),
    hooks: {
      beforeRequest: [
        async ({request}) => {
          request.headers.set('authorization', `Bearer ${await token()}`);
          // Who gave up while the host was asked for the token asks the backend for nothing.
          request.signal.throwIfAborted();
        },
      ],
    },
  });

  /** Sends once more, with a fresh token, what was refused for its token. */
  async function answer<T>(send: () => Promise<T>): Promise<T> {
    try {
      try {
        return await send();
      } catch (error) {
        if (!isHTTPError(error) || error.response.status !== 401) throw error;
        await token({fresh: true});
        return await send();
      }
    } catch (error) {
      throw toSupportError(error);
    }
  }

  return {http, answer};
}

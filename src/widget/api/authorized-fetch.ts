/** Gives the token for a request. `fresh` asks for a new one, because the last was refused. */
export type TokenSource = (options?: {fresh?: boolean}) => Promise<string>;

/**
 * The browser's `fetch` with the person's token, renewed once where it was refused. Rejects as `fetch` and `token` do.
 * The page's cookies are none of the backend's business, and neither is where the page stands.
 */
export function createAuthorizedFetch(token: TokenSource): typeof fetch {
  async function send(request: Request, bearer: string): Promise<Response> {
    // Who gave up while the host was asked for the token asks the backend for nothing.
    request.signal.throwIfAborted();
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${bearer}`);
    // Looked up at every call: tools that wrap `fetch` after us would be passed by.
    return globalThis.fetch(new Request(request, {headers}));
  }

  return async (input, init) => {
    const request = new Request(input, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const answer = await send(request.clone(), await token());
    return answer.status === 401 ? send(request, await token({fresh: true})) : answer;
  };
}

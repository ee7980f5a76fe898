/** A page's own `fetch` with somebody between: what `answer` returns comes in the place of the backend's answer. */
export interface Between {
  /** Takes it away again. */
  end(): void;
}

/**
 * `answer` gets each request, and `pass`, which sends it on. What returns `undefined` is sent on as ever. Whoever puts it
 * there has to {@link Between.end} it.
 */
export function standBetween(
  answer: (request: Request, pass: () => Promise<Response>) => Promise<Response> | undefined,
): Between {
  const {fetch} = globalThis;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const pass = (): Promise<Response> => fetch(request);
    return answer(request, pass) ?? pass();
  };
  return {
    end() {
      globalThis.fetch = fetch;
    },
  };
}

/** Keeps back the first answer to a request that matches, whole as it came, until it is let go. */
export function holdAnswer(method: string, path: RegExp): Between & {readonly came: Promise<void>; letGo(): void} {
  let come = (): void => {};
  let letGo = (): void => {};
  const came = new Promise<void>((resolve) => (come = resolve));
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  let isHeld = false;
  const {end} = standBetween((request, pass) => {
    if (isHeld || request.method !== method || !path.test(new URL(request.url).pathname)) return undefined;
    isHeld = true;
    return hold(pass);
  });

  async function hold(pass: () => Promise<Response>): Promise<Response> {
    const answer = await pass();
    const whole = new Response(answer.status === 304 ? null : await answer.blob(), answer);
    come();
    await gone;
    return whole;
  }
  return {came, letGo: () => letGo(), end};
}

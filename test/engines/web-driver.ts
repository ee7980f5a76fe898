/** A session of WebDriver (https://www.w3.org/TR/webdriver2/), as far as the tests need it. */
export class WebDriver {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly #url: string;

  private constructor(url: string, capabilities: Readonly<Record<string, unknown>>) {
    this.#url = url;
    this.capabilities = capabilities;
  }

  /** `url` is the driver's; it has to listen. */
  static async open(url: string): Promise<WebDriver> {
    const {sessionId, capabilities} = (await ask('POST', `${url}/session`, {capabilities: {}})) as {
      sessionId: string;
      capabilities: Record<string, unknown>;
    };
    return new WebDriver(`${url}/session/${sessionId}`, capabilities);
  }

  post(path: string, body: object = {}): Promise<unknown> {
    return ask('POST', `${this.#url}/${path}`, body);
  }

  /** Resolves with what `script` returns, a function's body. */
  evaluate(script: string): Promise<unknown> {
    return this.post('execute/sync', {script, args: []});
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#url);
  }
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: {error?: string; message?: string} | null};
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`);
  return value;
}

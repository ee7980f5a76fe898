import {ask, type Answer, type HeaderValues} from './ask.ts';

const tus = {'tus-resumable': '1.0.0'};
const chunk = 1024 * 1024;

/** Speaks tus to a backend, request by request, as the protocol has it. */
export class UploadClient {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  #send(method: string, path: string, headers: HeaderValues = {}, body?: Uint8Array): Promise<Answer<unknown>> {
    return ask(new URL(path, this.#url).href, {
      method,
      headers: {authorization: `Bearer ${this.#token}`, ...tus, ...headers},
      ...(body && {body: body as Uint8Array<ArrayBuffer>}),
    });
  }

  create(size: number | string, name = 'file.txt', headers: HeaderValues = {}): Promise<Answer<unknown>> {
    const metadata = `filename ${Buffer.from(name).toString('base64')}`;
    return this.#send('POST', '/v1/uploads', {'upload-length': String(size), 'upload-metadata': metadata, ...headers});
  }

  /** Announces a file that must be taken; gives its id. */
  async begin(size: number, name?: string): Promise<string> {
    const answer = await this.create(size, name);
    if (answer.status !== 201) throw new Error(`Not taken: ${answer.status} ${answer.text}`);
    return idOf(answer);
  }

  head(id: string): Promise<Answer<unknown>> {
    return this.#send('HEAD', `/v1/uploads/${id}`);
  }

  patch(id: string, offset: number, bytes: Uint8Array, headers: HeaderValues = {}): Promise<Answer<unknown>> {
    const all = {'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset), ...headers};
    return this.#send('PATCH', `/v1/uploads/${id}`, all, bytes);
  }

  remove(id: string): Promise<Answer<unknown>> {
    return this.#send('DELETE', `/v1/uploads/${id}`);
  }

  async offset(id: string): Promise<number> {
    return Number((await this.head(id)).headers.get('upload-offset'));
  }

  /** Sends a whole file; gives its id and the last answer. */
  async send(bytes: Uint8Array, name?: string): Promise<{id: string; answer: Answer<unknown>}> {
    const created = await this.create(bytes.byteLength, name);
    if (created.status !== 201) return {id: '', answer: created};
    const id = idOf(created);
    for (let offset = 0; ;) {
      const answer = await this.patch(id, offset, bytes.subarray(offset, offset + chunk));
      offset += chunk;
      if (answer.status !== 204 || offset >= bytes.byteLength) return {id, answer};
    }
  }

  /** Sends a file that must be taken; gives its id. */
  async upload(bytes: Uint8Array | string, name?: string): Promise<string> {
    const {id, answer} = await this.send(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
    if (answer.status !== 204) throw new Error(`Not taken: ${answer.status} ${answer.text}`);
    return id;
  }

  /** `GET /v1/attachments/{id}`; the body byte by byte. */
  async download(id: string, method = 'GET'): Promise<{status: number; headers: Headers; bytes: Buffer}> {
    const headers = {authorization: `Bearer ${this.#token}`};
    const response = await fetch(`${this.#url}/v1/attachments/${id}`, {method, headers});
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  }
}

export function idOf({headers}: Answer<unknown>): string {
  return headers.get('location')!.split('/').at(-1)!;
}

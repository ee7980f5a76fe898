import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {UploadLine} from './upload-line.ts';

/**
 * What the way to a backend can do to a request.
 * - `drop-response`: the backend gets it and answers; the answer is lost, as when a connection breaks after the commit.
 * - `hang`: it is accepted and never answered, until the proxy stops.
 * - `status-503`: the backend answers that it is ill.
 * - `status-429`: it asks to wait for two seconds.
 * - `status-422`: it finds something wrong with the subject.
 * - `status-401`: it does not take the token.
 * - `status-413`: it finds a file too large.
 */
export type Fault = 'drop-response' | 'hang' | keyof typeof refusals;

/** A request as it came, preflights left out. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Which requests meet a fault: POST unless told, and those whose body holds a text. Never a mere search. */
export interface Matching {
  readonly method?: string;
  readonly containing?: string;
}

export interface FaultProxy {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** The way of what files hold; `seen` has their requests without bodies. */
  readonly line: UploadLine;
  /** Sends requests to another backend from now on; `undefined` where none listens: connections then break. */
  target: string | undefined;
  /** The next `count` requests that match meet `fault`. Replaces what was set before. */
  inject(fault: Fault, count: number, only?: Matching): void;
  /** Ends every fault that has not been met yet. */
  clear(): void;
  stop(): Promise<void>;
}

/** A real HTTP proxy in front of one backend. Listens on 127.0.0.1, on any free port unless told. */
export async function startFaultProxy(target: string | undefined, port = 0): Promise<FaultProxy> {
  const seen: SeenRequest[] = [];
  const line = new UploadLine();
  let faults: (Required<Matching> & {fault: Fault})[] = [];

  function takeFault(method: string, path: string, body: Buffer): Fault | undefined {
    // What is asked while somebody types comes at any time; it must not take what was meant for another.
    if (path.endsWith('/similar')) return undefined;
    const index = faults.findIndex((each) => each.method === method && body.includes(each.containing));
    return index === -1 ? undefined : faults.splice(index, 1)[0]!.fault;
  }

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const {method = 'GET', url: path = '/'} = incoming;
    if (method === 'PATCH' && path.includes('/uploads/')) return passFile(incoming, outgoing);
    const body = await readAll(incoming);
    if (method !== 'OPTIONS') seen.push({method, path, body: body.toString()});
    const fault = takeFault(method, path, body);
    if (fault === 'hang') return;
    if (fault && fault in refusals) return refuse(refusals[fault as keyof typeof refusals], incoming, outgoing);
    if (!proxy.target) return void outgoing.destroy();
    const answer = await forward(proxy.target, incoming, body);
    if (fault === 'drop-response') return void outgoing.destroy();
    outgoing.writeHead(answer.status, {...answer.headers, ...notKept}).end(answer.body);
  }

  async function passFile(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const {url: path = '/'} = incoming;
    seen.push({method: 'PATCH', path, body: ''});
    const fault = takeFault('PATCH', path, Buffer.alloc(0));
    if (fault && fault in refusals) {
      await readAll(incoming);
      return refuse(refusals[fault as keyof typeof refusals], incoming, outgoing);
    }
    if (!proxy.target) return void outgoing.destroy();
    if (fault === 'hang') return;
    await line.pass(incoming, outgoing, proxy.target, fault === 'drop-response');
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  const proxy: FaultProxy = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    seen,
    line,
    target,
    inject(fault, count, {method = 'POST', containing = ''} = {}) {
      faults = Array.from({length: count}, () => ({fault, method, containing}));
    },
    clear() {
      faults = [];
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

/** Chromium sends a request again by itself when a connection breaks that it has kept, which no test could count. */
const notKept = {connection: 'close'};

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(target: string, {method, url, headers}: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const passing = request(new URL(url ?? '/', target), {method, headers}, (answer) => {
      readAll(answer).then(
        (read) => resolve({status: answer.statusCode ?? 502, headers: answer.headers, body: read}),
        reject,
      );
    });
    passing.once('error', reject).end(body);
  });
}

/** What a backend answers in each case, as its contract has it. */
const refusals = {
  'status-503': {status: 503, code: 'storage_unavailable', retryable: true},
  'status-429': {status: 429, code: 'rate_limited', retryable: true},
  'status-401': {status: 401, code: 'token_expired', retryable: false},
  'status-413': {status: 413, code: 'file_too_large', retryable: false},
  'status-422': {
    status: 422,
    code: 'validation_failed',
    retryable: false,
    errors: [{pointer: '/subject', code: 'too_short'}],
  },
};

function refuse(problem: {status: number}, {headers}: IncomingMessage, outgoing: ServerResponse): void {
  outgoing
    .writeHead(problem.status, {
      'content-type': 'application/problem+json',
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-expose-headers': 'Retry-After',
      ...(problem.status === 429 && {'retry-after': '2'}),
    })
    .end(JSON.stringify({type: 'about:blank', title: 'Refused', requestId: 'reference-of-the-test', ...problem}));
}

import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buffer} from 'node:stream/consumers';
import {brokenOff, cut, failed, type DeskFault} from './desk-faults.ts';
import {checkDeskRequest, type CheckedOperation} from './desk-check.ts';
import {send} from './desk-send.ts';
import {answerDesk} from './desk-operations.ts';
import {DeskStore, type DeskEntry, type DeskFile, type DeskTicket} from './desk-store.ts';

export interface DeskServerOptions {
  /** Default: any free one. */
  readonly port?: number;
  /** Chances from 0 to 1 of faults that come by themselves, of any request. */
  readonly faults?: Readonly<Partial<Record<DeskFault, number>>>;
  /** Milliseconds before each answer. Default 0. */
  readonly delay?: number;
}

export interface DeskServer {
  readonly url: string;
  /** Requests that the description does not allow; each was answered with 422. */
  readonly violations: readonly string[];
  /** Operations that were asked, in order. */
  readonly requests: readonly string[];
  /** Most requests that were ever in work at once. */
  readonly busiest: number;
  readonly tokensGiven: number;
  tickets(): readonly DeskTicket[];
  file(id: string): DeskFile;
  /** Support writes. */
  write(ticket: DeskTicket, entry: Partial<DeskEntry> & Pick<DeskEntry, 'content'>): DeskEntry;
  /** Loses a ticket. */
  forget(ticket: DeskTicket): void;
  /** Puts a file there that an entry may name. */
  addFile(file: DeskFile): string;
  /** The next `count` requests of an operation (any, unless told) meet a fault. */
  fail(fault: DeskFault, options?: {operation?: string; count?: number}): void;
  /** Answers nothing until it is told otherwise: connections break at once. */
  setDown(isDown: boolean): void;
  /** Tokens that were given so far count no more. */
  expireTokens(): void;
  /** Told after each answer. */
  onAnswer: (operation: string) => void;
  stop(): Promise<void>;
}

/** Answers as Zoho Desk and Zoho's accounts do, as far as the published description goes; on this machine alone. */
export async function startDeskServer(options: DeskServerOptions = {}): Promise<DeskServer> {
  const store = new DeskStore();
  const state = {busy: 0, busiest: 0, isDown: false, tokens: 0, oldestToken: 1};
  const [violations, requests]: [string[], string[]] = [[], []];
  const planned: {fault: DeskFault; operation?: string | undefined; count: number}[] = [];
  let url = '';

  const faultOf = (operation: string): DeskFault | undefined => {
    const plan = planned.find((plan) => plan.count > 0 && (plan.operation ?? operation) === operation);
    if (plan) plan.count--;
    if (plan) return plan.fault;
    const chances = Object.entries(options.faults ?? {}) as [DeskFault, number][];
    return chances.find(([, chance]) => Math.random() < chance)?.[0];
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<string> => {
    const address = new URL(request.url!, url);
    const bytes = await buffer(request);
    if (state.isDown) return cut(request, 'down');
    if (address.pathname === '/oauth/v2/token') {
      const asked = new URLSearchParams(bytes.toString());
      if (asked.get('grant_type') !== 'refresh_token' || !asked.get('refresh_token')) violations.push('token request');
      send(response, 200, {access_token: `token-${++state.tokens}`, expires_in: 3600});
      return 'token';
    }
    const token = Number(/^Zoho-oauthtoken token-(\d+)$/.exec(request.headers.authorization ?? '')?.[1] ?? 0);
    if (token < state.oldestToken) return send(response, 401, {errorCode: 'INVALID_OAUTH', message: '-'});
    const file = store.files.get(/^\/api\/v1\/files\/(\d+)\/content$/.exec(address.pathname)?.[1] ?? '');
    if (file) return download(file, request, response);
    const body = await bodyOf(request, bytes);
    const headers = request.headers as Record<string, string>;
    const operation = checkDeskRequest({method: request.method!, url: address, headers, body});
    if (!operation) return send(response, 404, {errorCode: 'URL_NOT_FOUND', message: '-'});
    requests.push(operation.id);
    if (operation.violations.length > 0) {
      violations.push(...operation.violations.map((violation) => `${operation.id}: ${violation}`));
      return send(response, 422, {errorCode: 'INVALID_DATA', message: '-', errors: []});
    }
    return answerOrFail({request, response, operation, body, address});
  };

  /** Not described by Zoho, but for the address in each file's answer. */
  const download = (file: DeskFile, request: IncomingMessage, response: ServerResponse): string => {
    requests.push('download');
    const fault = faultOf('download');
    if (fault) return failed(fault, {request, response, id: 'download'}) ?? brokenOff(file, response);
    response.setHeader('content-length', file.content.byteLength);
    response.end(file.content);
    return 'download';
  };

  const answerOrFail = async ({request, response, operation, body, address}: Asked): Promise<string> => {
    const {id} = operation;
    const fault = faultOf(id);
    const failure = fault && failed(fault, {request, response, id});
    if (failure !== undefined) return failure;
    const {status, json} = answerDesk(store, {operation, body, query: address.searchParams, url});
    if (options.delay) await new Promise((resolve) => setTimeout(resolve, options.delay));
    if (fault === 'lost') return cut(request, id);
    send(response, fault === 'late' ? 502 : status, fault === 'late' ? {} : json);
    return id;
  };

  const server = createServer((request, response) => {
    state.busiest = Math.max(state.busiest, ++state.busy);
    const isOver = new Promise<void>((resolve) => response.once('close', resolve));
    const operation = answer(request, response);
    void Promise.all([operation, isOver]).then(([id]) => {
      state.busy--;
      desk.onAnswer(id);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const desk: DeskServer = {
    url,
    violations,
    requests,
    get busiest() {
      return state.busiest;
    },
    get tokensGiven() {
      return state.tokens;
    },
    tickets: () => store.tickets,
    file: (id) => store.files.get(id)!,
    write: (ticket, entry) => store.add(ticket, entry),
    forget: (ticket) => void store.tickets.splice(store.tickets.indexOf(ticket), 1),
    addFile(file) {
      const id = store.newId();
      store.files.set(id, file);
      return id;
    },
    fail: (fault, {operation, count = 1} = {}) => void planned.push({fault, operation, count}),
    setDown: (isDown) => void (state.isDown = isDown),
    expireTokens: () => void (state.oldestToken = state.tokens + 1),
    onAnswer: () => undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return desk;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly operation: CheckedOperation;
  readonly body: unknown;
  readonly address: URL;
}

async function bodyOf(request: IncomingMessage, bytes: Buffer): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return JSON.parse(bytes.toString()) as unknown;
  const form = await new Response(new Uint8Array(bytes), {headers: {'content-type': type}}).formData();
  const file = form.get('file') as File;
  const content = Buffer.from(await file.arrayBuffer());
  // The description has a file as text.
  return {file: content.toString('latin1'), ...([...form.keys()].length > 1 && {more: ''}), [fileName]: file.name};
}

/** Where a form's file has its name: no property that the description could see. */
const fileName = Symbol('file name');

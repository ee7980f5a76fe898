import {randomUUID} from 'node:crypto';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {problemResponse} from './problem-response.ts';
import {defaultServerLimits, type ServerLimits} from './server-limits.ts';

export interface RunningServer {
  /** Such as `http://127.0.0.1:4101`. */
  readonly url: string;
  /** Takes no new connection, lets running requests end, at most `patience` milliseconds. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Milliseconds that running requests get when stopping. Default 10 s. */
  readonly patience?: number;
  /** Default {@link defaultServerLimits}. */
  readonly limits?: Partial<ServerLimits>;
}

export interface Connection {
  /** The address at its other end. */
  readonly peer?: string | undefined;
  /** Ends it at once. */
  readonly cut?: () => void;
}

/** Answers one request. */
export type Answer = (request: Request, connection: Connection) => Promise<Response>;

/** Serves `answer` over HTTP. Refused where the port is taken. */
export async function serve(answer: Answer, options: ServeOptions): Promise<RunningServer> {
  const {host, port, patience = 10_000} = options;
  const limits = {...defaultServerLimits, ...options.limits};
  const listener = getRequestListener(
    (request, {incoming}) => {
      const {socket} = incoming as IncomingMessage;
      return answer(request, {peer: socket.remoteAddress, cut: () => socket.destroy()});
    },
    {
      overrideGlobalObjects: false,
      // Left to Node, which reads on what a client is still sending, up to the timeout below. The adapter
      // would cut the connection after half a second, and with it the answer of a slow client.
      autoCleanupIncoming: false,
      // An address or a Host header that is none.
      errorHandler: () => problemResponse('malformed', randomUUID()),
    },
  );
  const {maxConnections, maxHeadersCount, idleTimeout, ...httpOptions} = limits;
  const server = createServer(httpOptions, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  server.maxConnections = maxConnections;
  server.maxHeadersCount = maxHeadersCount;
  // For those who do not read their answer: nothing else would ever end that.
  server.setTimeout(idleTimeout);
  const running = new Set<ServerResponse>();
  server.on('request', (_, outgoing: ServerResponse) => {
    running.add(outgoing);
    outgoing.once('close', () => running.delete(outgoing));
  });
  await listen(server, host, port);
  const {port: actualPort} = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    stop: () => stop(server, running, patience),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function stop(server: Server, running: Iterable<ServerResponse>, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Otherwise their connections would stay open for the next request.
  for (const outgoing of running) outgoing.shouldKeepAlive = false;
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(cut);
}

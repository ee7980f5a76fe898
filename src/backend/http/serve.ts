import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {randomUUID} from 'node:crypto';
import {problemResponse} from './problem-response.ts';

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
}

/** Milliseconds. A slow or idle client may not hold a connection for longer. */
const timeouts = {headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000};

/** Serves `fetch` over HTTP. Refused where the port is taken. */
export async function serve(
  fetch: (request: Request) => Promise<Response>,
  {host, port, patience = 10_000}: ServeOptions,
): Promise<RunningServer> {
  const listener = getRequestListener((request) => fetch(request), {
    overrideGlobalObjects: false,
    // Left to Node, which reads on what a client is still sending, up to the timeout below. The adapter
    // would cut the connection after half a second, and with it the answer of a slow client.
    autoCleanupIncoming: false,
    // An address or a Host header that is none.
    errorHandler: () => problemResponse('malformed', randomUUID()),
  });
  const server = createServer({...timeouts, connectionsCheckingInterval: 5000}, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
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

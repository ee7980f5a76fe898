import {createServer} from 'node:net';

/** Rejects with one plain sentence where a port is taken. Both of localhost's addresses must be free. */
export async function refuseBusyPorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    for (const host of ['127.0.0.1', '::1']) {
      if (await isFree(port, host)) continue;
      throw new Error(
        `Port ${port} is in use, perhaps by a demo that already runs. ` +
          `End that program, or choose other ports: DEMO_PORT=${ports[0]! + 1000} npm start`,
      );
    }
  }
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1, and nobody listens there.
    server.once('error', ({code}: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'));
    server.listen({port, host, exclusive: true}, () => server.close(() => resolve(true)));
  });
}

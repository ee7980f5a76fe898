import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.map': 'application/json',
};

/** A static file server, as any that partners have. */
export interface FolderServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the files below `folder`, on a port that is free. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((incoming, outgoing) => {
    const {pathname} = new URL(incoming.url ?? '/', 'http://localhost');
    readFile(join(folder, normalize(pathname))).then(
      (body) => outgoing.writeHead(200, {'content-type': types[extname(pathname)] ?? 'text/plain'}).end(body),
      () => outgoing.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium, type Browser} from 'playwright-core';
import {buildWidget} from '../../demo/server/builds.ts';
import {readWidgetFile} from '../../demo/server/widget-files.ts';
import {chromiumFlags, findChromium} from '../support/find-chromium.ts';
import type {TestIssuer} from '../support/test-issuer.ts';

/** A page with the built widget, from an origin of its own. */
export interface WidgetPage {
  readonly origin: string;
  readonly browser: Browser;
  /** The page of a partner of the European region, whose backend is at `endpoint`. */
  urlFor(partner: string, endpoint: string): string;
  stop(): Promise<void>;
}

export async function startWidgetPage(issuer: TestIssuer): Promise<WidgetPage> {
  await buildWidget();
  const server = createServer((incoming, outgoing) => {
    answer(issuer, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({executablePath: await findChromium(), args: chromiumFlags});
  return {
    origin,
    browser,
    urlFor: (partner, endpoint) => `${origin}/?${new URLSearchParams({partner, endpoint}).toString()}`,
    async stop() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(issuer: TestIssuer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const {pathname, searchParams} = new URL(incoming.url ?? '/', 'http://localhost');
  const partner = searchParams.get('partner') ?? '';
  if (pathname === '/') return send(outgoing, 'text/html', pageOf(partner, searchParams.get('endpoint') ?? ''));
  if (pathname === '/token') {
    const token = await issuer.token({dataCenter: 'eu', partner});
    return send(outgoing, 'application/json', JSON.stringify({token}));
  }
  const file = pathname.startsWith('/widget/') ? await readWidgetFile(pathname.slice('/widget/'.length)) : undefined;
  if (file) return send(outgoing, file.type, file.body);
  outgoing.writeHead(404).end();
}

function send(outgoing: ServerResponse, type: string, body: string | Buffer): void {
  outgoing.writeHead(200, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'}).end(body);
}

function pageOf(partner: string, endpoint: string): string {
  return `<!doctype html>
    <html lang="en">
      <title>Benchmark</title>
      <link rel="icon" href="data:," />
      <script
        src="/widget/loader.js"
        defer
        data-data-center="eu"
        data-token-url="/token?partner=${partner}"
        data-endpoint-eu="${endpoint}/v1"
      ></script>
    </html>`;
}

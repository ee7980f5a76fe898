import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buildWidget} from '../../demo/server/builds.ts';
import {readWidgetFile} from '../../demo/server/widget-files.ts';
import {dataCenterIdSchema} from '../../src/contract/data-center-schemas.ts';
import {bundleHostLit} from './bundle-host-lit.ts';
import {startRegions, type TestRegions} from './regions.ts';
import {createTestIssuer} from './test-issuer.ts';

export interface HostPage {
  readonly html: string;
  /** `Content-Security-Policy`; none by default. */
  readonly policy?: string;
}

/** A partner's site: pages as a test wants them, the built widget beside them, real backends of both regions behind. */
export interface HostSite {
  readonly url: string;
  readonly regions: TestRegions;
  /** What the browser reported against the policies of its pages. */
  readonly reports: unknown[];
  /** Paths that were asked for, with those of the widget's files. */
  readonly asked: string[];
  /** Files of the widget, by their path, that somebody has changed on the way: what stands behind their text. */
  readonly tampered: Map<RegExp, string>;
  /** Serves a page at `path` from now on. */
  serve(path: string, page: HostPage): void;
  stop(): Promise<void>;
}

export async function startHostSite(): Promise<HostSite> {
  const [hostLit] = await Promise.all([bundleHostLit(), buildWidget()]);
  const issuer = createTestIssuer();
  const pages = new Map<string, HostPage>();
  const reports: unknown[] = [];
  const asked: string[] = [];
  const tampered = new Map<RegExp, string>();

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(incoming.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const page = pages.get(pathname);
    if (page) return send(outgoing, 'text/html; charset=utf-8', page.html, policyHeaders(page));
    if (pathname === '/host-lit.js') return send(outgoing, 'text/javascript', hostLit);
    if (pathname === '/reports') {
      reports.push(JSON.parse(await readText(incoming)));
      return send(outgoing, 'text/plain', '');
    }
    if (pathname === '/token') {
      const {'data-center': dataCenter, ...claims} = Object.fromEntries(searchParams);
      const token = await issuer.token({...claims, dataCenter: dataCenterIdSchema.parse(dataCenter)});
      return send(outgoing, 'application/json', JSON.stringify({token}));
    }
    const file = pathname.startsWith('/widget/') && (await readWidgetFile(pathname.slice('/widget/'.length)));
    if (!file) return void outgoing.writeHead(404).end();
    const added = [...tampered].filter(([path]) => path.test(pathname)).map(([, text]) => text);
    send(outgoing, file.type, added.length > 0 ? file.body.toString() + added.join('') : file.body);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const regions = await startRegions(issuer, [url]);

  return {
    url,
    regions,
    reports,
    asked,
    tampered,
    serve: (path, page) => void pages.set(path, page),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([regions.com.stop(), regions.eu.stop()]);
    },
  };
}

function policyHeaders({policy}: HostPage): Record<string, string> {
  return policy === undefined ? {} : {'content-security-policy': `${policy}; report-uri /reports`};
}

function send(
  outgoing: ServerResponse,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(200, {'content-type': type, 'cache-control': 'no-store', ...headers}).end(body);
}

async function readText(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming.setEncoding('utf8')) text += String(chunk);
  return text;
}

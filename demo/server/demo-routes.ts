import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Plugin, ViteDevServer} from 'vite';
import {ok, refuse, type Answer} from './answer.ts';
import {answerAgentToken} from './answer-agent-token.ts';
import {answerLine} from './answer-line.ts';
import {answerJobs, answerSwitch, answerTickets, type Regions} from './answer-backends.ts';
import {answerMails, answerSending, type RegionMails} from './answer-mails.ts';
import {answerToken} from './answer-token.ts';
import type {DemoSettings} from './demo-settings.ts';
import type {DemoStore} from './demo-store.ts';
import type {DemoSupport} from './demo-support.ts';
import {readFrameworkScript} from './framework-scripts.ts';
import {Line} from './line.ts';
import {LongList} from './long-list.ts';
import {readJsonBody} from './read-json-body.ts';
import {renderPage} from './render-page.ts';
import {say} from './say.ts';
import {sendStrictPage, strictPath} from './strict-page.ts';
import {readOtherVersion, readWidgetFile, type WidgetFile} from './widget-files.ts';

export interface DemoParts {
  readonly store: DemoStore;
  readonly support: DemoSupport;
  readonly regions: Regions;
  readonly mails: RegionMails;
}

/** What the demo's store serves besides its pages. */
export function demoRoutes(settings: DemoSettings, {store, support, regions, mails}: DemoParts): Plugin {
  const longList = new LongList(regions.eu.database);
  const line = new Line(`http://127.0.0.1:${settings.ports.eu}`);

  async function route(server: ViteDevServer, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', settings.origin);
    const what = `${request.method} ${url.pathname}`;
    if (url.pathname.startsWith('/widget/'))
      return sendScript(await readWidgetFile(url.pathname.slice('/widget/'.length)), response);
    if (url.pathname.startsWith(otherPath)) {
      return sendScript(await readOtherVersion(url.pathname.slice(otherPath.length)), response);
    }
    if (url.pathname === strictPath) {
      await sendStrictPage(server, url.pathname + url.search, response, settings);
      return true;
    }
    const framework = /^\/framework-scripts\/(\w+)\.js$/.exec(url.pathname)?.[1];
    const script = framework && readFrameworkScript(framework);
    if (script) {
      response.writeHead(200, {'content-type': 'text/javascript'}).end(await script);
      return true;
    }
    // No other page may switch backends off, or look into them.
    const {origin} = request.headers;
    const isForeign = origin !== undefined && origin !== settings.origin;
    if (!isForeign && url.pathname.startsWith(linePath)) {
      await line.pass(request, response, url.pathname.slice(linePath.length - 1) + url.search);
      return true;
    }
    const given = isForeign ? foreign : await answerTo(what, url, request);
    if (!given) return false;
    response
      .writeHead(given.status, {'content-type': 'application/json', 'cache-control': 'no-store'})
      .end(JSON.stringify(given.body));
    return true;
  }

  async function answer(
    server: ViteDevServer,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    try {
      if (!(await route(server, request, response))) next();
    } catch (error) {
      say('demo', String(error));
      response.writeHead(500).end();
    }
  }

  async function answerTo(what: string, url: URL, request: IncomingMessage): Promise<Answer | undefined> {
    if (what === 'GET /token') return answerToken(store, url.searchParams);
    if (what === 'GET /agent-token') return answerAgentToken(support, url.searchParams);
    if (what === 'GET /mails') return answerMails(mails, url.searchParams);
    if (what === 'POST /mails') return answerSending(mails, await readJsonBody(request));
    if (what === 'GET /backends/jobs') return answerJobs(regions);
    if (what === 'GET /backends/tickets') return answerTickets(regions);
    if (what === 'POST /situations/long-list') return ok({count: await longList.fill()});
    if (what === 'GET /situations/line') return answerLine(line);
    if (what === 'POST /situations/line') return answerLine(line, (await readJsonBody(request)) ?? null);
    if (what.startsWith('POST /backends/')) return answerSwitch(regions, url.pathname);
    return undefined;
  }

  return {
    name: 'demo-routes',
    configureServer(server) {
      server.middlewares.use((request, response, next) => void answer(server, request, response, next));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, {originalUrl = '/'}) => renderPage(html, new URL(originalUrl, settings.origin), settings),
    },
  };
}

/** What a page gives as the address of the backend eu, to reach it over the line. */
const linePath = '/line/eu/';

/** Where a page finds the widget in another version. */
const otherPath = '/other-version/';

const foreign = refuse(403, 'Only pages of the demo may ask this.');

function sendScript(file: WidgetFile | undefined, response: ServerResponse): boolean {
  if (!file) {
    response.writeHead(404).end();
    return true;
  }
  response
    .writeHead(200, {'content-type': file.type, 'cache-control': 'no-cache', 'access-control-allow-origin': '*'})
    .end(file.body);
  return true;
}

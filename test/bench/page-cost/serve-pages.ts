import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {buildWidget} from '../../../demo/server/builds.ts';
import {readWidgetFile} from '../../../demo/server/widget-files.ts';
import {variants} from './variants.ts';

const peers = 'test/bench/peers';

/** Serves each variant under `/INDEX`, from one origin. Installs and builds the peers first. */
export async function servePages(): Promise<{urlOf(index: number): string; stop(): Promise<void>}> {
  await buildWidget();
  const built = await buildPeers();
  const compressed = keepCompressed();
  const server = createServer((incoming, outgoing) => {
    const {pathname} = new URL(incoming.url ?? '/', 'http://localhost');
    void compressed(pathname, () => read(pathname, built)).then((file) => {
      if (!file) return outgoing.writeHead(404).end();
      const headers = {'content-type': file.type, 'content-encoding': 'br', 'cache-control': 'max-age=600'};
      return outgoing.writeHead(200, headers).end(file.body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    urlOf: (index) => `http://localhost:${port}/${index}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(built, {recursive: true});
    },
  };
}

interface ServedFile {
  readonly type: string;
  readonly body: string | Buffer;
}

/** Files as hosts send them, after brotli. Each is compressed when it is first asked for, and kept. */
function keepCompressed() {
  const kept = new Map<string, Promise<ServedFile | undefined>>();
  return (path: string, read: () => Promise<ServedFile | undefined>): Promise<ServedFile | undefined> => {
    const file = kept.get(path) ?? read().then((found) => found && {...found, body: brotliCompressSync(found.body)});
    kept.set(path, file);
    return file;
  };
}

async function read(path: string, built: string): Promise<ServedFile | undefined> {
  const variant = variants[Number(path.slice(1))];
  if (variant) return {type: 'text/html; charset=utf-8', body: pageOf(variant.markup)};
  if (path === '/nothing.js') return {type: 'text/javascript', body: ';'};
  if (path.startsWith('/widget/')) return readWidgetFile(path.slice('/widget/'.length));
  const peer = /^\/peers\/[\w./-]+\.js$/.test(path) && !path.includes('..');
  if (!peer) return undefined;
  return {type: 'text/javascript', body: await readFile(join(built, path.slice('/peers/'.length)))};
}

async function buildPeers(): Promise<string> {
  await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: peers});
  const outDir = await mkdtemp(join(tmpdir(), 'partner-support-peers-'));
  const names = variants.flatMap(({peer}) => peer ?? []);
  await build({
    configFile: false,
    root: peers,
    logLevel: 'silent',
    base: '/peers/',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `${name}.js`])),
        output: {entryFileNames: '[name].js', minify: true},
      },
    },
  });
  return outDir;
}

/** A page of 30 kB with nothing but text, so that what is measured is the widget's. */
function pageOf(markup: string): string {
  const paragraph = `<p>${'Plain text of a page that somebody reads. '.repeat(20)}</p>`;
  return `<!doctype html>
<html lang="en">
<head><title>A page</title><link rel="icon" href="data:,">${markup}</head>
<body><h1>A page</h1>${paragraph.repeat(Math.round(30_000 / paragraph.length))}</body>
</html>`;
}

import {randomBytes} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import type {ViteDevServer} from 'vite';
import type {DemoSettings} from './demo-settings.ts';
import {strictPolicy} from './strict-policy.ts';

export const strictPath = '/pages/strict-policy.html';

/** The page under the strict policy, as a header. Each of its own scripts carries the nonce, as a host's server does it. */
export async function sendStrictPage(
  server: ViteDevServer,
  url: string,
  response: ServerResponse,
  settings: DemoSettings,
): Promise<void> {
  const nonce = randomBytes(16).toString('base64');
  const file = await readFile(new URL(`..${strictPath}`, import.meta.url), 'utf8');
  const html = await server.transformIndexHtml(strictPath, file, url);
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': strictPolicy(nonce, Object.values(settings.endpoints)),
    })
    .end(html.replaceAll('{nonce}', nonce).replaceAll(/<script(?![^>]* nonce=)/g, `<script nonce="${nonce}"`));
}

import type {HostSite} from './host-site.ts';
import {nonce} from './strict-policy.ts';

export interface HostWishes {
  /** How the widget comes into the page. Default `module`. */
  readonly entry?: 'module' | 'loader' | 'none';
  /** What else stands in the head. */
  readonly head?: string;
  /** Within the element, or after it. */
  readonly fallback?: string;
  readonly body?: string;
  /** Claims of whoever is signed in. */
  readonly person?: Readonly<Record<string, string>>;
}

/** A page of a partner with the widget in it, in English, for the European data center. */
export function hostMarkup({regions}: HostSite, wishes: HostWishes = {}): string {
  const {entry = 'module', head = '', fallback = '', body = '', person = {}} = wishes;
  const tokenUrl = `/token?${new URLSearchParams(person).toString().replaceAll('&', '&amp;')}`;
  const attributes = {
    'data-center': 'eu',
    'endpoint-com': `${regions.com.proxy.url}/v1`,
    'endpoint-eu': `${regions.eu.proxy.url}/v1`,
    'token-url': tokenUrl,
  };
  const written = (prefix: string) =>
    Object.entries(attributes)
      .map(([name, value]) => `${prefix}${name}="${value}"`)
      .join(' ');
  const scripts = {
    module: `<script type="module" src="/widget/partner-support-widget.js" nonce="${nonce}"></script>`,
    loader: `<script src="/widget/loader.js" defer nonce="${nonce}" ${written('data-')}></script>`,
    none: '',
  };
  const isWritten = entry !== 'loader' || fallback !== '';
  const element = `<partner-support-widget ${written('')}>${fallback}</partner-support-widget>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A partner's page</title>
<meta name="viewport" content="width=device-width">${head}${scripts[entry]}</head>
<body><h1>A partner's page</h1>${body}${isWritten ? element : ''}</body>
</html>`;
}

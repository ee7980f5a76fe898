import {readFile} from 'node:fs/promises';
import {escapeHtml} from './escape-html.ts';

/**
 * Shows at each `<demo-source>` of a page what stands before it, since the one before: markup between the comments
 * `source` and `/source`, and the files that scripts name by `data-show`. So what is shown is what runs.
 */
export async function withSources(html: string): Promise<string> {
  const pieces = html.split(/<demo-source>\s*<\/demo-source>/);
  const shown = await Promise.all(pieces.slice(0, -1).map(sourcesIn));
  return pieces.map((piece, index) => piece + (shown[index] ?? '')).join('');
}

/** `text` to read and to copy; `label` says what it is. */
export function sourceToCopy(label: string, text: string): string {
  return `<figure class="card source">
  <figcaption>${label}</figcaption>
  <button type="button" data-copy-source>Copy<span class="unseen"> ${label}</span></button>
  <span role="status"></span>
  <pre role="group" aria-label="${label}" tabindex="0"><code>${escapeHtml(text)}</code></pre>
</figure>`;
}

async function sourcesIn(piece: string): Promise<string> {
  const markup = [...piece.matchAll(/<!-- source -->([^]*?)<!-- \/source -->/g)].map(([, text]) => outdent(text!));
  const names = [...piece.matchAll(/ data-show="([\w/-]+\.(?:js|tsx?))"/g)].map(([, name]) => name!);
  const files = await Promise.all(names.map((name) => readFile(new URL(`../${name}`, import.meta.url), 'utf8')));
  return [
    ...(markup.length > 0 ? [sourceToCopy('HTML', markup.join('\n'))] : []),
    ...files.map((text, index) => sourceToCopy(names[index]!.split('/').at(-1)!, text.trim())),
  ].join('');
}

/** As if it began at the edge, and without what only the page that shows it needs. */
function outdent(text: string): string {
  const lines = text
    .replaceAll(/ data-show="[^"]*"|\s+lang="\{lang\}"/g, '')
    .replaceAll('{nonce}', '…')
    .split('\n');
  const filled = lines.filter((line) => line.trim());
  const margin = Math.min(...filled.map((line) => line.search(/\S/)));
  return filled.map((line) => line.slice(margin)).join('\n');
}

import {readFile} from 'node:fs/promises';
import type {Manifest} from '../../docs/manifest.ts';
import {referenceRows, type ReferenceTable} from '../../docs/reference-rows.ts';
import {escapeHtml} from './escape-html.ts';

const manifest = new URL('../../custom-elements.json', import.meta.url);
const titles: Readonly<Record<string, string>> = {
  'attribute, property': 'Attributes',
  property: 'Properties without an attribute',
  method: 'Methods',
  event: 'Events',
  slot: 'Slots',
  part: 'Parts',
  'CSS property': 'Custom properties',
};

/** README's tables as a page shows them, with a heading each: of the manifest, as README's are. */
export async function referenceSection(): Promise<string> {
  const {modules} = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  return referenceRows(modules[0]!.declarations[0]!).map(showTable).join('');
}

function showTable({head, rows}: ReferenceTable): string {
  const title = titles[head] ?? head;
  const id = `reference-${title.toLowerCase().replaceAll(' ', '-')}`;
  const lines = rows.map(([name, words]) => `<tr><th scope="row">${toHtml(name)}</th><td>${toHtml(words)}</td></tr>`);
  return `<h3 id="${id}">${title}</h3>
<div class="card table reference" role="region" aria-labelledby="${id}" tabindex="0">
  <table>
    <thead><tr><th scope="col">Name</th><th scope="col">What it is for</th></tr></thead>
    <tbody>${lines.join('')}</tbody>
  </table>
</div>`;
}

function toHtml(markdown: string): string {
  return escapeHtml(markdown).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

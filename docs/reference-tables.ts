import type {ElementDeclaration} from './manifest.ts';
import {referenceRows} from './reference-rows.ts';

/** README's tables of attributes, properties, methods, events, slots, parts and CSS properties, as Markdown. */
export function referenceTables(element: ElementDeclaration): string {
  return referenceRows(element)
    .map(({head, rows}) => table([head, ''], rows))
    .join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

import {toLine} from '../../contract/text.ts';

/** UTF-16 units. */
const longest = 255;

/**
 * A file's name as its sender called it, but on one line, without any path, controls, and marks that turn
 * the direction of text round; at most 255 characters, the ending kept.
 */
export function toFileName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  const name = toLine(last.normalize('NFC')).replace(unseen, '').replace(/\s+/g, ' ').trim();
  return withoutDotsBehind(shorten(withoutDotsBehind(name))) || 'file';
}

/** Windows cuts dots and blanks off. Not by a regular expression, which would take its time over many of them. */
function withoutDotsBehind(name: string): string {
  let end = name.length;
  while (end > 0 && /[\s.]/.test(name[end - 1]!)) end--;
  return name.slice(0, end);
}

/**
 * Directional and zero-width marks. Those that join letters (U+200C, U+200D) stay: Persian and emoji need
 * them, and alone they turn nothing round.
 */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;

function shorten(name: string): string {
  if (name.length <= longest) return name;
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? '';
  // Not in the middle of a pair of units.
  const start = name.slice(0, longest - ending.length).replace(/[\ud800-\udbff]$/, '');
  return start + ending;
}

import type {Readable} from 'node:stream';
import {readRow, type Row} from './read-row.ts';
import {mostRowBytes, UnreadableFile} from './unreadable-file.ts';

/**
 * The rows of a file with one JSON object a line, blank lines left out, a byte order mark allowed. Rejects with an
 * `UnreadableFile` where a line does not end.
 */
export async function* readJsonLines(file: Readable): AsyncGenerator<Row, void, undefined> {
  let line = 0;
  for await (const text of linesOf(file)) {
    line++;
    if (text.trim() !== '') yield toRow(line, text);
  }
}

/** Lines without their ends, LF or CRLF. */
async function* linesOf(file: Readable): AsyncGenerator<string, void, undefined> {
  // Drops the byte order mark as well.
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of file) {
    const lines = decoder.decode(bytes as Buffer, {stream: true}).split('\n');
    lines[0] = rest + lines[0]!;
    rest = lines.pop()!;
    yield* lines;
    if (rest.length > mostRowBytes) throw new UnreadableFile('A line is too long; each must hold one JSON object.');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

function toRow(line: number, text: string): Row {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return {line, mistakes: [{field: 'row', reason: 'is no JSON'}]};
  }
  return readRow(line, input);
}

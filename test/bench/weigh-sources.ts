import {SourceMap, type SourceMapPayload} from 'node:module';

/** A file's text that comes from one group of sources, and the text of all others. */
export interface Part {
  readonly own: string;
  readonly rest: string;
}

/** Tears a built file apart by the groups of its sources; what comes from none of them is "the bundler's own". */
export function weighSources(
  code: string,
  map: SourceMapPayload,
  groupOf: (source: string) => string,
): ReadonlyMap<string, Part> {
  const pieces = [...piecesOf(code, new SourceMap(map), groupOf)];
  const groups = new Set(pieces.map(({group}) => group));
  const textOf = (include: (group: string) => boolean) =>
    pieces.map(({group, text}) => (include(group) ? text : '')).join('');
  return new Map(
    [...groups].map((group) => [
      group,
      {own: textOf((other) => other === group), rest: textOf((other) => other !== group)},
    ]),
  );
}

function* piecesOf(code: string, map: SourceMap, groupOf: (source: string) => string) {
  for (const [line, text] of code.split(/(?<=\n)/).entries()) {
    let start = 0;
    let before: string | undefined;
    for (let column = 0; column < text.length; column++) {
      const group = groupAt(line, column);
      if (before !== undefined && group !== before) {
        yield {group: before, text: text.slice(start, column)};
        start = column;
      }
      before = group;
    }
    if (before !== undefined) yield {group: before, text: text.slice(start)};
  }

  function groupAt(line: number, column: number): string {
    const entry = map.findEntry(line, column);
    return 'originalSource' in entry && entry.originalSource ? groupOf(entry.originalSource) : "the bundler's own";
  }
}

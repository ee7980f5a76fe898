import type {Budgets} from './budgets.ts';
import type {BuiltFile} from './read-build.ts';
import {weighBuild, weighOpenings} from './weigh-build.ts';

/** README's tables of what is fetched and of what may be, as Markdown. */
export function sizeTables(files: readonly BuiltFile[], budgets: Budgets): string {
  const spent = weighBuild(files);
  const english = weighOpenings(files).find(({locale}) => locale === 'en')!;
  const longest = spent.at(-1)!.files.find(({role}) => role === 'words')!.name;
  return [
    table(
      ['brotli bytes', 'now', 'must', 'limit'],
      spent.map(({budget, brotli}) => {
        const {must, limit} = budgets[budget];
        const over = limit > must ? `${count(limit)} (${count(limit - must)} above must)` : count(limit);
        return [nameOf(budget, longest), count(brotli), count(must), over];
      }),
    ),
    `In English the first opening takes ${count(english.spent.brotli)}.`,
    table(
      ['file', 'fetched', 'bytes', 'brotli'],
      files.map(({name, when, bytes, brotli}) => [`\`${name}\``, when, count(bytes), count(brotli)]),
    ),
  ].join('\n\n');
}

function nameOf(budget: string, longest: string): string {
  return budget === 'first opening' ? `first opening, in the language with the longest words (\`${longest}\`)` : budget;
}

function table([first, ...head]: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((column) => (column === 'fetched' ? '---' : '--:'));
  return [line([first!, ...head]), line(['---', ...rule]), ...rows.map(line)].join('\n');
}

function count(bytes: number): string {
  return bytes.toLocaleString('en');
}

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Where the types of the package's two scripts are exported. */
const entries = ['src/widget/index.ts', 'src/widget/partner-support-queue.ts'];
/** Entries of types alone. Each has its own under the same name. */
const frameworks = ['react', 'vue', 'svelte'];

/**
 * The types that pages can import, by name, each in one line without comments; of a class its fields. Those of a framework
 * have their entry before the name: `./react PartnerSupportWidgetProps`.
 */
export async function exportedTypes(): Promise<Record<string, string>> {
  const types: Record<string, string> = {};
  for (const entry of entries) {
    const source = await readFile(entry, 'utf8');
    for (const [, names, path] of source.matchAll(/^export type \{([^}]+)\} from '([^']+)';$/gm)) {
      const from = await readFile(join(entry, '..', path!), 'utf8');
      for (const name of names!.split(',')) if (name.trim()) types[name.trim()] = shapeOf(from, name.trim());
    }
    for (const [, name] of source.matchAll(/^export (?:interface|type) (\w+)/gm)) types[name!] = shapeOf(source, name!);
  }
  for (const framework of frameworks) {
    const source = await readFile(`src/widget/types/${framework}.ts`, 'utf8');
    for (const [, name] of source.matchAll(/^export (?:interface|type) (\w+)/gm))
      types[`./${framework} ${name}`] = shapeOf(source, name!);
  }
  return types;
}

/** The shape that `source` declares for `name`; throws where it declares none. */
export function shapeOf(source: string, name: string): string {
  const code = source.replaceAll(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '');
  const found = new RegExp(`^export (interface|type|class) ${name}\\b`, 'm').exec(code);
  if (!found) throw new Error(`There is no declaration of ${name} where it is exported from.`);
  const [start, kind] = found;
  const declared = untilItsEnd(code.slice(found.index + start.length), kind === 'type');
  const shape = declared.replaceAll(/\s+/g, ' ').trim();
  if (kind !== 'class') return withValues(shape.replace(/^= ?(?:\| )?/, ''), code);
  const fields = shape.matchAll(/(?<=[{;}] )readonly \w+\??: /g);
  return `{${[...fields].map(({index}) => `${untilItsEnd(shape.slice(index), true)};`).join(' ')}}`;
}

const ofEach = /\(typeof (\w+)\)\[number\](?:\['(\w+)'\])?/g;

/** `shape` with the values themselves where it takes them from a list of `code`: `(typeof ids)[number]` is `'a' | 'b'`. */
function withValues(shape: string, code: string): string {
  return shape.replaceAll(ofEach, (whole, list: string, key?: string) => {
    const [, items] = new RegExp(`^(?:export )?const ${list} = \\[([^]*?)\\] as const;$`, 'm').exec(code) ?? [];
    const values = items?.matchAll(key ? new RegExp(`\\b${key}: ('[^']*')`, 'g') : /('[^']*')/g);
    return values ? [...values].map(([, value]) => value).join(' | ') : whole;
  });
}

/** An alias ends with a semicolon, all else with the brace that closes it. */
function untilItsEnd(code: string, isAlias: boolean): string {
  let depth = 0;
  for (const [index, character] of [...code].entries()) {
    if ('{(['.includes(character)) depth++;
    if ('})]'.includes(character)) depth--;
    if (depth === 0 && character === (isAlias ? ';' : '}')) return code.slice(0, isAlias ? index : index + 1);
  }
  return code;
}

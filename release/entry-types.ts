import {readFile} from 'node:fs/promises';

/** Paths of the declarations that `exports` of package.json name. */
export async function entryTypes(): Promise<readonly string[]> {
  const {exports} = JSON.parse(await readFile('package.json', 'utf8')) as {
    exports: Readonly<Record<string, string | {types?: string}>>;
  };
  return Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : (entry.types ?? [])));
}

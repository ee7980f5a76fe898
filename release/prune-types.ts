import {existsSync} from 'node:fs';
import {readdir, readFile, rm, rmdir, writeFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {entryTypes} from './entry-types.ts';

const specifier = /(?<=\bfrom |\bimport\(|^import )'(\.[^']+)\.ts'/gm;

/**
 * Leaves in `folder` the declarations that the package's entries reach, and throws the others away: `tsc` writes one for
 * every module that it has read. What they import is named as it is at run time, with `.js`.
 */
export async function pruneTypes(folder = 'dist/types'): Promise<void> {
  const reached = new Set((await entryTypes()).map((path) => normalize(path)));
  for (const path of reached) {
    const text = await readFile(path, 'utf8');
    for (const [, target] of text.matchAll(specifier)) reached.add(join(path, '..', `${target}.d.ts`));
    await writeFile(path, text.replaceAll(specifier, "'$1.js'"));
  }
  const names = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  await Promise.all(files.filter((path) => !reached.has(path)).map((path) => rm(path)));
  // The deepest first, so that what held empty folders alone goes as well.
  const folders = names.filter((each) => each.isDirectory()).map((each) => join(each.parentPath, each.name));
  for (const path of folders.toSorted().toReversed()) if ((await readdir(path)).length === 0) await rmdir(path);
  if (!existsSync(folder)) throw new Error(`${folder} holds nothing that the package's entries name.`);
}

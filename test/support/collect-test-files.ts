import {readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Test files below `path` (a folder or a single file) whose path contains `part`. Node 20 has no globs for this. */
export async function collectTestFiles(path: string, part = ''): Promise<string[]> {
  const found = path.endsWith('.test.ts')
    ? [path]
    : (await readdir(path, {recursive: true})).map((name) => join(path, name));
  return found.filter((file) => file.endsWith('.test.ts') && file.includes(part)).sort();
}

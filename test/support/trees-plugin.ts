import type {TestRunnerPlugin} from '@web/test-runner';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../widget/trees', import.meta.url));

/**
 * Keeps trees of accessibility in files, for tests in the browser: `kept-tree` gives one, and whether it is to be
 * replaced (`UPDATE_TREES=1`); `keep-tree` replaces it.
 */
export function treesPlugin(): TestRunnerPlugin<{name: string; tree?: string}> {
  const isUpdate = process.env['UPDATE_TREES'] === '1';
  return {
    name: 'trees',
    async executeCommand({command, payload}) {
      if (!payload || !/^keep-tree$|^kept-tree$/.test(command)) return undefined;
      const path = join(folder, `${payload.name.replace(/\W+/g, '-')}.txt`);
      if (command === 'keep-tree') {
        await mkdir(folder, {recursive: true});
        await writeFile(path, payload.tree ?? '');
      }
      return {tree: await readFile(path, 'utf8').catch(() => ''), isUpdate};
    },
  };
}

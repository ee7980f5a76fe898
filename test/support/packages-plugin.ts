import type {TestRunnerPlugin} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {build, type Rollup} from 'vite';

/**
 * Serves packages bundled, so that a page asks for a few files instead of a hundred for them. `entries` leads from what
 * is imported to the module that it stands for, which is the same in most cases.
 */
export function packagesPlugin(entries: Readonly<Record<string, string>>): TestRunnerPlugin {
  let bundling: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    name: 'packages',
    resolveImport: ({source}) => (source in entries ? `${folder}${fileOf(source)}` : undefined),
    async serve({path}) {
      if (!path.startsWith(folder)) return undefined;
      const body = (await (bundling ??= bundle(entries))).get(path.slice(folder.length));
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}

const folder = '/__packages/';

/** One folder for all, so that what they share is found beside them. */
const fileOf = (name: string) => `${name.replace(/\.js$/, '').replace(/\W+/g, '-')}.js`;

/** The text of each file. All at once: what two packages share is there once. */
async function bundle(entries: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const entry = Object.fromEntries(
    Object.entries(entries).map(([name, module]) => [fileOf(name), fileURLToPath(import.meta.resolve(module))]),
  );
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {output: {entryFileNames: '[name]', chunkFileNames: '[name]-[hash].js'}},
    },
  })) as Rollup.RollupOutput[];
  const chunks = outputs[0]!.output.filter((output) => output.type === 'chunk');
  return new Map(chunks.map(({fileName, code}) => [fileName, code]));
}

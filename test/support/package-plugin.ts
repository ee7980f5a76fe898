import type {TestRunnerPlugin} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {build, type Rollup} from 'vite';

/** Serves a package that is not made of browser modules throughout as one module, with all that it needs. */
export function packagePlugin(name: string, entry: string): TestRunnerPlugin {
  const address = `/__packages/${name}.js`;
  let bundling: Promise<string> | undefined;
  return {
    name: `package ${name}`,
    resolveImport: ({source}) => (source === name ? address : undefined),
    async serve({path}) {
      return path === address ? {body: await (bundling ??= bundle(entry)), type: 'js'} : undefined;
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry: fileURLToPath(import.meta.resolve(entry)), formats: ['es']}},
  })) as Rollup.RollupOutput[];
  return output!.output[0].code;
}

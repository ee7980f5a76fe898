import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {build, type Rolldown} from 'vite';

/** Not a file: it imports the one module. */
const start = resolve('imports-one-module.js');

/** Whether a bundler finds that the module at `path` does something by being imported, apart from what it imports. */
export async function hasSideEffects(path: string): Promise<boolean> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'this-module-alone',
        enforce: 'pre',
        resolveId: (id) => (id === start || id === path ? id : {id, external: true, moduleSideEffects: false}),
        load: (id) => (id === start ? `import ${JSON.stringify(path)};` : readFile(path, 'utf8')),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: {entry: start, formats: ['es'], fileName: 'out'},
    },
  })) as Rolldown.RolldownOutput[];
  const [{code}] = result.flatMap(({output}) => output) as [Rolldown.OutputChunk];
  return code.replaceAll(/^import .*$|\/\/.*$|\s/gm, '') !== '';
}

/** What `sideEffects` of package.json says of the file at `path`, from the package's root. */
export function mayHaveSideEffects(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => toExpression(pattern).test(path));
}

/** `*` stands for anything but a slash. */
function toExpression(pattern: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${pattern.replace(/^\.\//, '').split('*').map(literal).join('[^/]*')}$`);
}

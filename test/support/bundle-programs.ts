import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build, type Plugin} from 'vite';

/** In the project, so that packages are found from there. */
const cache = resolve('node_modules/.cache');

/**
 * Makes a program of each source file, and resolves with their paths. A process that loads the sources one by one through
 * a loader's hooks needs more time for that than most test files need for their tests.
 */
export async function bundlePrograms(files: readonly string[]): Promise<string[]> {
  mkdirSync(cache, {recursive: true});
  const folder = mkdtempSync(join(cache, 'programs-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const {NODE_ENV} = process.env;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [ownPlace()],
    ssr: {external: true},
    build: {
      ssr: true,
      target: 'esnext',
      outDir: folder,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [nameOf(file), resolve(file)])),
        output: {entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js'},
      },
    },
  });
  // Set by the build, and none of what is started from here.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  return files.map((file) => join(folder, `${nameOf(file)}.js`));
}

function nameOf(file: string): string {
  return file.replace(/\.ts$/, '');
}

/** A module finds what lies beside it where its source is. */
function ownPlace(): Plugin {
  return {
    name: 'own-place',
    enforce: 'pre',
    transform: {
      filter: {code: 'import.meta.url'},
      handler: (code, id) => ({
        code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        map: null,
      }),
    },
  };
}

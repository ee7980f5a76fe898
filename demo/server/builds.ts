import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A region's backend as one file, which starts in a third of the time that its sources need. */
export const backendProgram = join(root, 'build/backend.js');

/** Makes `dist/`: the demo plays what ships. Resolves with whether it had to. */
export function buildWidget(): Promise<boolean> {
  // The loader is written last, so it is as new as the whole.
  return build(join(root, 'dist/loader.js'), 'src/widget', [[], ['--mode', 'loader']]);
}

/** Makes {@link backendProgram}. Resolves with whether it had to. */
export function buildBackend(): Promise<boolean> {
  return build(backendProgram, 'src/backend', [['--mode', 'backend']]);
}

/** Nothing, where `result` is newer than what it is made from. */
async function build(result: string, sources: string, runs: readonly (readonly string[])[]): Promise<boolean> {
  if (existsSync(result) && (await stat(result)).mtimeMs > (await newestOf(sources))) return false;
  for (const args of runs) await vite('build', ...args);
  return true;
}

async function vite(...args: readonly string[]): Promise<void> {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [program, ...args, '--logLevel', 'error'], {cwd: root});
}

/** Of `release/` what builds; its records are written after a build. */
const plugins = ['release/name-build.ts', 'release/tight-styles.ts'];

async function newestOf(sources: string): Promise<number> {
  const paths = [sources, 'src/contract', 'vite.config.ts', 'package-lock.json', ...plugins];
  const times = await Promise.all(paths.map((path) => newest(join(root, path))));
  return Math.max(...times);
}

async function newest(path: string): Promise<number> {
  const {mtimeMs} = await stat(path);
  const names = await readdir(path, {recursive: true}).catch(() => []);
  const inside = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(mtimeMs, ...inside);
}

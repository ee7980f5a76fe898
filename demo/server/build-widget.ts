import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Written last, so it is as new as the whole. */
const result = join(root, 'dist/loader.js');
const sources = ['src/widget', 'src/contract', 'vite.config.ts', 'package-lock.json'];

/** Makes `dist/`, unless it is newer than its sources: the demo plays what ships. Resolves with whether it had to. */
export async function buildWidget(): Promise<boolean> {
  if (existsSync(result) && (await stat(result)).mtimeMs > (await newestSource())) return false;
  await vite('build');
  await vite('build', '--mode', 'loader');
  return true;
}

async function vite(...args: readonly string[]): Promise<void> {
  const program = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [program, ...args, '--logLevel', 'error'], {cwd: root});
}

async function newestSource(): Promise<number> {
  const times = await Promise.all(sources.map((path) => newest(join(root, path))));
  return Math.max(...times);
}

async function newest(path: string): Promise<number> {
  const {mtimeMs} = await stat(path);
  const names = await readdir(path, {recursive: true}).catch(() => []);
  const inside = await Promise.all(names.map(async (name) => (await stat(join(path, name))).mtimeMs));
  return Math.max(mtimeMs, ...inside);
}

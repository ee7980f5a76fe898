import {execFile} from 'node:child_process';
import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {consumerSources} from './consumer-sources.ts';

const run = promisify(execFile);

/** Fills `folder` with a project that has nothing but the package, installed from its tarball without any registry. */
export async function installPackage(tarball: string, folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}));
  for (const [name, text] of Object.entries(consumerSources)) await writeFile(join(folder, name), text);
  await run('npm', ['install', tarball, '--offline', '--no-audit', '--no-fund'], {cwd: folder});
}

/** Type-checks `file` of the project as its own `tsc` would; resolves with what that says, `''` where all is well. */
export async function typeCheck(folder: string, file: string, ...options: readonly string[]): Promise<string> {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const args = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--types', ''];
  return run(process.execPath, [compiler, ...args, ...options, file], {cwd: folder}).then(
    () => '',
    // A compiler that does not run has no mistakes to tell.
    ({stdout, stderr, message}: Error & {stdout: string; stderr: string}) => `${stdout}${stderr}` || message,
  );
}

/** Gives the project what this one has of a framework. */
export async function linkPackages(folder: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), {recursive: true});
    await symlink(resolve('node_modules', name), link, 'junction');
  }
}

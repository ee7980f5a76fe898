import {execFile} from 'node:child_process';
import {cp, readdir, realpath, symlink} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {temporaryFolder} from './test-postgres.ts';

/** What `npm publish` would send. */
export interface PackedPackage {
  /** Path of the `.tgz`. */
  readonly tarball: string;
  /** Paths of its files, from the package's root. */
  readonly files: readonly string[];
}

/** What a fresh clone has not. */
const made = ['.data', '.git', 'build', 'dist', 'node_modules'];

/**
 * Packs the package into `folder` as `npm pack` does, `prepack` included. In a copy of the project without anything that was
 * built: what is packed is what that step makes, and the build that other tests look at stays as it is.
 */
export async function packPackage(folder: string): Promise<PackedPackage> {
  // By its real path, as a bundler names files.
  const project = await realpath(temporaryFolder());
  const names = (await readdir('.')).filter((name) => !made.includes(name));
  await Promise.all(names.map((name) => cp(name, join(project, name), {recursive: true})));
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  // What the scripts print would stand before the answer otherwise.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
  const {stdout} = await promisify(execFile)('npm', args, {cwd: project});
  const [packed] = JSON.parse(stdout) as [{filename: string; files: {path: string}[]}];
  return {tarball: join(folder, packed.filename), files: packed.files.map(({path}) => path)};
}

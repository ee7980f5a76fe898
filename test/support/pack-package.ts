import {execFile} from 'node:child_process';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {buildWidget} from '../../demo/server/builds.ts';

const run = promisify(execFile);

/** What `npm publish` would send. */
export interface PackedPackage {
  /** Path of the `.tgz`. */
  readonly tarball: string;
  /** Paths of its files, from the package's root. */
  readonly files: readonly string[];
}

/** Builds what ships, declarations included, and packs it into `folder`. */
export async function packPackage(folder: string): Promise<PackedPackage> {
  await buildWidget();
  await run(process.execPath, ['--import', 'tsx', 'release/write-types.ts']);
  const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [packed] = JSON.parse(stdout) as [{filename: string; files: {path: string}[]}];
  return {tarball: join(folder, packed.filename), files: packed.files.map(({path}) => path)};
}

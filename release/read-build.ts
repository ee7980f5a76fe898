import {readdir, readFile} from 'node:fs/promises';
import {basename, join, posix, sep} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {parseSync} from 'vite';
import {roleOf} from './roles.ts';

/** A script of the build. */
export interface BuiltFile {
  /** Below `dist`, with slashes. */
  readonly path: string;
  /** Without folder, hash and ending: `psw-panel`. */
  readonly name: string;
  readonly role: string;
  readonly when: string;
  readonly code: string;
  readonly bytes: number;
  /** Bytes after brotli, at its highest quality, as a server sends a file that it has compressed once. */
  readonly brotli: number;
  /** Paths of what is fetched with it in any case. */
  readonly imports: readonly string[];
}

/** Every script below `dist`, in the order in which a page needs them. */
export async function readBuild(dist = 'dist'): Promise<readonly BuiltFile[]> {
  const names = await readdir(dist, {recursive: true});
  const paths = names.filter((name) => name.endsWith('.js')).map((name) => name.split(sep).join('/'));
  const files = await Promise.all(paths.map(async (path) => toFile(path, await readFile(join(dist, path), 'utf8'))));
  const placeOf = ({name}: BuiltFile) => roleOf(name).place;
  return files.toSorted((one, other) => placeOf(one) - placeOf(other) || (one.name < other.name ? -1 : 1));
}

export function toFile(path: string, code: string): BuiltFile {
  const name = basename(path, '.js').replace(path.includes('/') ? /-[\w-]{6}$/ : '', '');
  const {role, when} = roleOf(name);
  const {staticImports, staticExports} = parseSync(path, code).module;
  const specifiers = [
    ...staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...staticExports.flatMap(({entries}) => entries.flatMap(({moduleRequest}) => moduleRequest?.value ?? [])),
  ];
  return {
    path,
    name,
    role,
    when,
    code,
    bytes: Buffer.byteLength(code),
    brotli: brotliCompressSync(code).length,
    imports: specifiers.map((specifier) => posix.join(posix.dirname(path), specifier)),
  };
}

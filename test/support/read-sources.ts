import {readdir, readFile} from 'node:fs/promises';
import {join, posix, sep} from 'node:path';

export interface Import {
  readonly specifier: string;
  /** Path from the root where the specifier is relative, else the specifier itself. */
  readonly target: string;
  readonly kind: 'static' | 'type' | 'dynamic';
}

export interface Source {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript and CSS file of ours below `folders`. */
export async function readSources(folders: readonly string[]): Promise<Source[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    const names = await readdir(folder, {recursive: true});
    paths.push(
      ...names
        .filter((name) => /\.(?:ts|css)$/.test(name) && !name.includes('node_modules'))
        .map((name) => join(folder, name)),
    );
  }
  return Promise.all(
    paths.sort().map(async (path) => toSource(path.split(sep).join('/'), await readFile(path, 'utf8'))),
  );
}

export function toSource(path: string, text: string): Source {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return {path, text, code, imports: path.endsWith('.ts') ? readImports(path, code) : []};
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

function readImports(path: string, code: string): Import[] {
  const found: Import[] = [];
  for (const [, type, specifier] of code.matchAll(statement)) add(specifier!, type ? 'type' : 'static');
  for (const [, specifier] of code.matchAll(dynamic)) add(specifier!, 'dynamic');
  return found;

  function add(specifier: string, kind: Import['kind']): void {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
    found.push({specifier, target, kind});
  }
}

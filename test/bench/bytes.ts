import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import type {Report, Table} from './benchmark.ts';
import {weighSources} from './weigh-sources.ts';

const dist = 'dist';
const panel = 'panel chunk';

/** What a file is for, by its name, and how many bytes it should be after brotli. Aims as yet: they break nothing. */
const roles = [
  {role: 'loader', name: /^loader\.js$/, aim: 700},
  {role: 'eager module', name: /^partner-support-widget\.js$/, aim: 3_000},
  {role: panel, name: /^psw-panel-/, aim: undefined},
  {role: 'tus chunk', name: /^upload-file-/, aim: undefined},
  {role: 'list placement', name: /^place-below-/, aim: undefined},
] as const;
/** Of the eager module and the panel's chunk together. */
const firstOpeningAim = 40_000;

interface BuiltFile {
  readonly path: string;
  readonly role: string;
  readonly aim: number | undefined;
  readonly code: string;
  readonly brotli: number;
}

/** Builds, and tells what each file weighs and what the panel's chunk is made of. */
export async function bytes(): Promise<Report> {
  await promisify(execFile)('npm', ['run', 'build']);
  const names = (await readdir(dist, {recursive: true})).filter((name) => name.endsWith('.js')).sort();
  const files = await Promise.all(names.map(readBuilt));
  const panelFile = files.find(({role}) => role === panel)!;
  return {tables: [tableOf(files), await breakdownOf(panelFile)], broken: []};
}

async function readBuilt(name: string): Promise<BuiltFile> {
  const path = `${dist}/${name}`;
  const code = await readFile(path, 'utf8');
  const known = roles.find((each) => each.name.test(basename(name)));
  return {path, role: known?.role ?? basename(name), aim: known?.aim, code, brotli: brotliBytes(code)};
}

function tableOf(files: readonly BuiltFile[]): Table {
  const order = roles.map(({role}) => role as string);
  const sorted = [...files].sort((one, other) => placeIn(order, one.role) - placeIn(order, other.role));
  const first = sorted.filter(({role}) => role === 'eager module' || role === panel);
  const sum = (read: (file: BuiltFile) => number) => first.reduce((total, file) => total + read(file), 0);
  return {
    title: 'What is fetched',
    columns: ['file', 'bytes', 'brotli', 'aim', 'too much'],
    rows: [
      ...sorted.map(({role, code, brotli, aim}) => rowOf(role, Buffer.byteLength(code), brotli, aim)),
      rowOf(
        'first opening',
        sum(({code}) => Buffer.byteLength(code)),
        sum(({brotli}) => brotli),
        firstOpeningAim,
      ),
    ],
  };
}

function rowOf(role: string, size: number, brotli: number, aim: number | undefined): (string | number)[] {
  return [role, size, brotli, aim ?? '', aim === undefined ? '' : Math.max(0, brotli - aim)];
}

async function breakdownOf({path, code, brotli}: BuiltFile): Promise<Table> {
  const map = JSON.parse(await readFile(`${path}.map`, 'utf8')) as Parameters<typeof weighSources>[1];
  const parts = weighSources(code, map, groupOf);
  return {
    title: `What the ${panel} is made of: bytes, and brotli bytes that it would have less without them`,
    columns: ['source', 'bytes', 'brotli'],
    rows: [...parts]
      .map(([group, {own, rest}]) => [group, Buffer.byteLength(own), brotli - brotliBytes(rest)] as const)
      .sort((one, other) => other[2] - one[2]),
  };
}

/** The package or the folder that a source is of. */
function groupOf(source: string): string {
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(source)?.[1];
  if (packaged) return packaged;
  const folder = /src\/(?:widget\/)?(?:elements\/[^/]+|[^/]+)(?=\/)/.exec(source)?.[0];
  return folder?.replace('src/widget/', '') ?? source;
}

function placeIn(order: readonly string[], role: string): number {
  return order.includes(role) ? order.indexOf(role) : order.length;
}

function brotliBytes(code: string): number {
  return brotliCompressSync(code).length;
}

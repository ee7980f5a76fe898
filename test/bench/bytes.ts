import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {budgets} from '../../release/budgets.ts';
import {readBuild, type BuiltFile} from '../../release/read-build.ts';
import {overspent, weighBuild, type Spent} from '../../release/weigh-build.ts';
import type {Report, Table} from './benchmark.ts';
import {weighSources} from './weigh-sources.ts';

/** Builds, and tells what each file weighs, what is left of the budgets, and what the panel's chunk is made of. */
export async function bytes(): Promise<Report> {
  await promisify(execFile)('npm', ['run', 'build']);
  const files = await readBuild();
  const spent = weighBuild(files);
  const panel = files.find(({role}) => role === 'panel')!;
  return {tables: [fetchedTable(files), budgetTable(spent), await breakdownOf(panel)], broken: overspent(spent)};
}

function fetchedTable(files: readonly BuiltFile[]): Table {
  return {
    title: 'What is fetched',
    columns: ['file', 'bytes', 'brotli'],
    rows: files.map(({name, bytes: size, brotli}) => [name, size, brotli]),
  };
}

function budgetTable(spent: readonly Spent[]): Table {
  return {
    title: 'Budgets, in bytes after brotli',
    columns: ['of', 'now', 'must', 'too much', 'limit'],
    rows: spent.map(({budget, brotli}) => {
      const {must, limit} = budgets[budget];
      return [budget, brotli, must, Math.max(0, brotli - must), limit];
    }),
  };
}

async function breakdownOf({path, code, brotli}: BuiltFile): Promise<Table> {
  const map = JSON.parse(await readFile(`dist/${path}.map`, 'utf8')) as Parameters<typeof weighSources>[1];
  const parts = weighSources(code, map, groupOf);
  return {
    title: `What the panel's chunk is made of: bytes, and brotli bytes that it would have less without them`,
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

function brotliBytes(code: string): number {
  return brotliCompressSync(code).length;
}

import {readFile} from 'node:fs/promises';
import {readManifest} from '../docs/read-manifest.ts';
import {apiOf} from './api-of.ts';
import {exportedTypes} from './exported-types.ts';
import type {BuiltFile} from './read-build.ts';
import {weighBuild} from './weigh-build.ts';

/** What users of a release rely on, and what it weighs. */
export interface ReleaseRecord {
  readonly version: string;
  /** Bytes after brotli: of each budget, and of the heaviest file of each role. */
  readonly sizes: Readonly<Record<string, number>>;
  /** What can be named in a page, such as `attribute theme`, and its shape. */
  readonly api: Readonly<Record<string, string>>;
}

/** The release that was recorded last. */
export const recordPath = 'release/last-release.json';

export async function readRecord(): Promise<ReleaseRecord> {
  return JSON.parse(await readFile(recordPath, 'utf8')) as ReleaseRecord;
}

/** The record of what lies here now. */
export async function recordNow(files: readonly BuiltFile[]): Promise<ReleaseRecord> {
  const {version, exports} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string; exports: object};
  const [element] = (await readManifest()).modules[0]!.declarations;
  return {version, sizes: sizesOf(files), api: apiOf(element!, Object.keys(exports), await exportedTypes())};
}

function sizesOf(files: readonly BuiltFile[]): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const {budget, brotli} of weighBuild(files)) sizes[budget] = brotli;
  for (const {role, brotli} of files) if (role !== 'other') sizes[role] = Math.max(brotli, sizes[role] ?? 0);
  return sizes;
}

import {mkdir, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import type {Snapshot, StoredPart} from '../database/backup/open-snapshot.ts';
import {PartMissing, type FileStorage} from '../uploads/file-storage.ts';
import {regionSchema} from '../../contract/data-center-schemas.ts';
import {sha256Of, writeNewFile} from './checksums.ts';
import {formatFileLine} from './file-lines.ts';
import {filesList, manifestFile, tableFile, type Manifest} from './manifest.ts';

/**
 * Writes all of a region to `folder`, which must be empty or not there: the rows of one moment, and the files that they
 * name. What fails leaves the folder empty.
 */
export async function backUpRegion(snapshot: Snapshot, files: FileStorage, folder: string): Promise<Manifest> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  if ((await readdir(folder)).length > 0) throw new Error(`The folder ${folder} is not empty.`);
  try {
    const tables: Manifest['tables'] = [];
    for (const table of snapshot.tables) {
      const copying = snapshot.copy(table);
      const sha256 = await writeNewFile(join(folder, tableFile(table.name)), copying);
      const {rowCount} = copying as Readable & {rowCount: number};
      tables.push({name: table.name, columns: [...table.columns], rows: rowCount, sha256});
    }
    const copied = await copyFiles(await snapshot.parts(), files, folder);
    const manifest: Manifest = {
      format: 1,
      region: regionSchema.parse(snapshot.region),
      createdAt: new Date().toISOString(),
      migrations: [...snapshot.migrations],
      tables,
      sequences: (await snapshot.sequences()).map((state) => ({...state})),
      files: copied,
    };
    await writeNewFile(join(folder, manifestFile), Readable.from([`${JSON.stringify(manifest, null, 2)}\n`]));
    return manifest;
  } catch (error) {
    for (const name of await readdir(folder)) await rm(join(folder, name), {recursive: true, force: true});
    throw error;
  }
}

/** Parts of uploads that no ticket has may be swept away meanwhile; where a ticket's is missing, that is counted. */
async function copyFiles(parts: readonly StoredPart[], files: FileStorage, folder: string): Promise<Manifest['files']> {
  const lines: string[] = [];
  let bytes = 0;
  let missing = 0;
  for (const {key, size, attached} of parts) {
    const part = await files.get(key).catch((error: unknown) => {
      if (error instanceof PartMissing) return undefined;
      throw error;
    });
    if (part?.byteLength !== size) {
      if (attached) missing++;
      continue;
    }
    await writeNewFile(join(folder, 'files', key), Readable.from([part], {objectMode: false}));
    lines.push(formatFileLine({sha256: sha256Of(part), size, key}));
    bytes += size;
  }
  const sha256 = await writeNewFile(join(folder, filesList), Readable.from([lines.join('')]));
  return {count: lines.length, bytes, sha256, missing};
}

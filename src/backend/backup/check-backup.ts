import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {sha256OfFile} from './checksums.ts';
import {parseFileLines, type FileLine} from './file-lines.ts';
import {filesList, tableFile, type Manifest} from './manifest.ts';

/**
 * Reads all of a backup once, before anything is done with it; gives its files. Rejects with one plain sentence that
 * names the first file which is not as it was written.
 */
export async function checkBackup(folder: string, manifest: Manifest): Promise<readonly FileLine[]> {
  for (const {name, sha256} of manifest.tables) await checkFile(folder, tableFile(name), sha256);
  await checkFile(folder, filesList, manifest.files.sha256);
  const files = parseFileLines(await readFile(join(folder, filesList), 'utf8'));
  for (const {key, sha256} of files) await checkFile(folder, join('files', key), sha256);
  return files;
}

async function checkFile(folder: string, path: string, expected: string): Promise<void> {
  const found = await sha256OfFile(join(folder, path)).catch(() => undefined);
  if (found === undefined) throw new Error(`The backup is damaged: ${path} is missing.`);
  if (found !== expected) throw new Error(`The backup is damaged: ${path} is not as it was written.`);
}

import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {version} from '../../src/widget/version.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.map': 'application/json'};

export interface WidgetFile {
  readonly body: Buffer;
  /** For the header. */
  readonly type: string;
}

/** A file of the built widget, by its path below `/widget/`. `undefined` where there is none. */
export async function readWidgetFile(path: string): Promise<WidgetFile | undefined> {
  const type = types[extname(path)];
  if (!type || !/^(?:chunks\/)?[\w.-]+$/.test(path)) return undefined;
  try {
    return {body: await readFile(join(dist, path)), type};
  } catch {
    return undefined;
  }
}

/** The same file as of an earlier version: it differs in its number, which is all that two copies on a page ask for. */
export async function readOtherVersion(path: string): Promise<WidgetFile | undefined> {
  const file = await readWidgetFile(path);
  return file && {...file, body: Buffer.from(file.body.toString().replaceAll(version, '0.0.9'))};
}

import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.map': 'application/json'};

/** A file of the built widget, by its path below `/widget/`. `undefined` where there is none. */
export async function readWidgetFile(path: string): Promise<{body: Buffer; type: string} | undefined> {
  const type = types[extname(path)];
  if (!type || !/^(?:chunks\/)?[\w.-]+$/.test(path)) return undefined;
  try {
    return {body: await readFile(join(dist, path)), type};
  } catch {
    return undefined;
  }
}

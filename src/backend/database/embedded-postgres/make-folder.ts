import {chmodSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';

/** Makes `folder` and what lacks above it, so that every user can pass through, whatever the umask is. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, {recursive: true});
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o755);
}

import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Path of the first of `names` that can be found: as it stands there, or in the folders for programs. */
export function findProgram(...names: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = names.flatMap((name) => (name ? [name, ...folders.map((folder) => join(folder, name))] : []));
  return places.filter((place) => place.includes('/')).find((place) => existsSync(place));
}

import {createHash} from 'node:crypto';
import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from 'vite';

/** Stands in the names of chunks, as long as their hash, until all are written. */
export const nameless = 'UNSAID';

/**
 * Vite's plugin that gives all chunks of a build one hash, of all scripts, so that a new build is a new address for
 * each. The module that comes with the page names fourteen of them, and hashes of their own cannot be compressed.
 */
export function nameBuild(): Plugin {
  return {
    name: 'name-build',
    writeBundle({dir}, bundle) {
      const files = Object.keys(bundle).toSorted();
      const texts = files.map((file) => readFileSync(join(dir!, file), 'utf8'));
      // Without source maps: a comment changes no script, and so no address.
      const scripts = texts.filter((_, index) => files[index]!.endsWith('.js'));
      const hash = createHash('sha256').update(scripts.join('\n')).digest('hex').slice(0, nameless.length);
      const named = (text: string) => text.replaceAll(`-${nameless}.`, `-${hash}.`);
      for (const [index, file] of files.entries()) {
        writeFileSync(join(dir!, file), named(texts[index]!));
        renameSync(join(dir!, file), join(dir!, named(file)));
      }
    },
  };
}

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as z from 'zod/mini';
import {regionSchema} from '../../contract/data-center-schemas.ts';

const sha256 = z.string().check(z.regex(/^[\da-f]{64}$/));
const count = z.int().check(z.nonnegative());
/** A table's or a sequence's name; also a file's, so it can lead nowhere else. */
const name = z.string().check(z.regex(/^[a-z_][a-z\d_]{0,62}$/));

const manifestSchema = z.object({
  format: z.literal(1),
  region: regionSchema,
  /** UTC, ISO 8601. */
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  /** In the order in which they can be restored; the rows of each lie in `tables/NAME.copy`. */
  tables: z.array(z.object({name, columns: z.array(name), rows: count, sha256})),
  sequences: z.array(z.object({name, last: z.string().check(z.regex(/^-?\d{1,19}$/)), called: z.boolean()})),
  /** What lies below `files/`; listed in `files.tsv` with the SHA-256 and the size of each. */
  files: z.object({count, bytes: count, sha256, missing: count}),
});

/** What a backup holds. It is written last: a folder without one is no backup. */
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestFile = 'manifest.json';
export const filesList = 'files.tsv';
export const tableFile = (table: string) => join('tables', `${table}.copy`);

/** Rejects with one plain sentence where there is no whole manifest. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => {
    throw new Error(`There is no backup in ${folder}: it has no ${manifestFile}.`);
  });
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`The backup is damaged: ${manifestFile} is not as it was written.`);
  }
}

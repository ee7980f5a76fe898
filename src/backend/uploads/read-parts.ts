import type {UploadPart} from '../database/uploads.ts';
import type {FileStorage} from './file-storage.ts';

/** A file's bytes, part by part; no more than one part is held at a time. */
export async function* readParts(files: FileStorage, parts: readonly UploadPart[]): AsyncGenerator<Uint8Array> {
  for (const {storageKey, size} of parts) {
    const bytes = await files.get(storageKey);
    // Never half a file as a whole one.
    if (bytes.byteLength !== size) throw new Error('A stored part has another size than the database says.');
    yield bytes;
  }
}

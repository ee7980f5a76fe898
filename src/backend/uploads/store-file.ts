import {Readable} from 'node:stream';
import {Upload as TusUpload} from '@tus/server';
import {uploadChunkBytes} from '../../contract/attachment-limits.ts';
import type {ProblemCode} from '../../contract/problem.ts';
import {ProblemError} from '../http/problem-error.ts';
import {inChunks} from './in-chunks.ts';
import type {TusStore} from './tus-store.ts';

/** Why a file is not taken; anything else that goes wrong is thrown. */
const refusals: ReadonlySet<ProblemCode> = new Set(['file_type_not_allowed', 'file_infected', 'file_too_large']);

export interface ComingFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A file that has another size than was said. */
export class SizeMismatch extends Error {
  override name = 'SizeMismatch';
}

/**
 * Stores a file that comes from elsewhere than an upload, such as by mail, in the way of uploads: the same parts, the
 * same judgement. At most a part of it is in memory. Gives the upload's id, or why it is refused. Rejects with what its
 * bytes reject with, or a {@link SizeMismatch}; nothing is left of it then.
 */
export async function storeFile(
  store: TusStore,
  {name, size, bytes}: ComingFile,
  maxBytes: number,
): Promise<{readonly id: string} | {readonly refused: ProblemCode}> {
  if (size === 0) return {refused: 'file_type_not_allowed'};
  if (size > maxBytes) return {refused: 'file_too_large'};
  const {id} = await store.create(new TusUpload({id: 'to come', size, offset: 0, metadata: {filename: name}}));
  try {
    let offset = 0;
    for await (const chunk of inChunks(bytes, uploadChunkBytes)) {
      if (offset + chunk.byteLength > size) throw new SizeMismatch('More bytes came than were said.');
      await store.write(Readable.from([chunk]), id, offset);
      offset += chunk.byteLength;
    }
    if (offset < size) throw new SizeMismatch('Less bytes came than were said.');
    return {id};
  } catch (error) {
    if (error instanceof ProblemError && refusals.has(error.code)) return {refused: error.code};
    // Where this fails as well, it ends by itself after a day.
    await store.remove(id).catch(() => undefined);
    throw error;
  }
}

import {Readable} from 'node:stream';
import {Upload as TusUpload} from '@tus/server';
import {uploadChunkBytes} from '../../contract/attachment.ts';
import type {ProblemCode} from '../../contract/problem.ts';
import {ProblemError} from '../http/problem-error.ts';
import type {TusStore} from './tus-store.ts';

/** Why a file is not taken; anything else that goes wrong is thrown. */
const refusals: ReadonlySet<ProblemCode> = new Set(['file_type_not_allowed', 'file_infected', 'file_too_large']);

/**
 * Stores a file that has come as a whole, such as by mail, in the way of uploads: the same parts, the same judgement.
 * Gives the upload's id, or why it is refused.
 */
export async function storeFile(
  store: TusStore,
  {name, bytes}: {readonly name: string; readonly bytes: Uint8Array},
  maxBytes: number,
): Promise<{readonly id: string} | {readonly refused: ProblemCode}> {
  if (bytes.byteLength === 0) return {refused: 'file_type_not_allowed'};
  if (bytes.byteLength > maxBytes) return {refused: 'file_too_large'};
  const announced = new TusUpload({id: 'to come', size: bytes.byteLength, offset: 0, metadata: {filename: name}});
  const {id} = await store.create(announced);
  try {
    for (let offset = 0; offset < bytes.byteLength; offset += uploadChunkBytes) {
      await store.write(Readable.from([bytes.subarray(offset, offset + uploadChunkBytes)]), id, offset);
    }
    return {id};
  } catch (error) {
    if (error instanceof ProblemError && refusals.has(error.code)) return {refused: error.code};
    throw error;
  }
}

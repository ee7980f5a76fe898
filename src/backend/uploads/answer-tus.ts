import {ERRORS, Server, TUS_RESUMABLE} from '@tus/server';
import type {ProblemCode} from '../../contract/problem.ts';
import {ProblemError} from '../http/problem-error.ts';
import type {TusStore} from './tus-store.ts';

export const uploadsPath = '/v1/uploads';

/**
 * Answers one request by the tus protocol, for the owner whose store it is. Refusals are thrown, so that
 * they become the same problems as everywhere; what the store threw passes through as it is.
 */
export async function answerTus(request: Request, store: TusStore, maxBytes: number): Promise<Response> {
  if (request.headers.get('tus-resumable') !== TUS_RESUMABLE) {
    throw new ProblemError('tus_version_not_supported', {headers: {'Tus-Version': TUS_RESUMABLE}});
  }
  let failure: unknown;
  const server = new Server({
    path: uploadsPath,
    relativeLocation: true,
    maxSize: maxBytes,
    datastore: store,
    // Its lock is this request's alone. The database decides between requests, in whatever processes.
    onResponseError: (_, error) => {
      failure = error;
      return undefined;
    },
    locker: {newLock: () => ({lock: () => Promise.resolve(), unlock: () => Promise.resolve()})},
  });
  const response = await server.handleWeb(request);
  if (failure !== undefined) throw toProblem(failure);
  if (response.status >= 400) throw new ProblemError('malformed');
  // Which pages may ask is decided in one place, and that is not here.
  for (const name of [...response.headers.keys()]) {
    if (name.startsWith('access-control-')) response.headers.delete(name);
  }
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** What tus refuses by itself; the rest of its refusals are mistakes in a request's headers. */
const codeOf = new Map<unknown, ProblemCode>([
  [ERRORS.FILE_NOT_FOUND, 'not_found'],
  [ERRORS.FILE_NO_LONGER_EXISTS, 'upload_expired'],
  [ERRORS.INVALID_OFFSET, 'upload_offset_mismatch'],
  [ERRORS.ERR_MAX_SIZE_EXCEEDED, 'file_too_large'],
  [ERRORS.ERR_SIZE_EXCEEDED, 'body_too_large'],
  [ERRORS.INVALID_CONTENT_TYPE, 'content_type_not_supported'],
]);

function toProblem(failure: unknown): unknown {
  if (failure instanceof Error) return failure;
  return new ProblemError(codeOf.get(failure) ?? 'malformed');
}

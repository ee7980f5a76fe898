import type {Context} from 'hono';
import type {Logger} from 'pino';
import {RefusedUploads} from '../database/refused-uploads.ts';
import {storageFailureOf} from '../database/storage-failure.ts';
import type {AppEnvironment} from './app-environment.ts';
import {describeError} from './describe-error.ts';
import {ProblemError, type ProblemDetails} from './problem-error.ts';
import {problemResponse} from './problem-response.ts';

/** Turns whatever was thrown into a problem. What nobody foresaw is logged under the request's id. */
export function createErrorHandler(log: Logger) {
  return (error: Error, c: Context<AppEnvironment>): Response => {
    const requestId = c.get('requestId');
    if (error instanceof ProblemError) return problemResponse(error.code, requestId, error.details);
    if (error instanceof RefusedUploads) return problemResponse('validation_failed', requestId, unknownUploads(error));
    const failure = storageFailureOf(error);
    const code = failure === 'full' ? 'storage_full' : failure === 'unavailable' ? 'storage_unavailable' : 'internal';
    const level = failure ? 'warn' : 'error';
    log[level]({requestId, code, error: describeError(error)}, failure ? 'storage failed' : 'unexpected error');
    return problemResponse(code, requestId);
  };
}

function unknownUploads({positions}: RefusedUploads): ProblemDetails {
  return {errors: positions.map((position) => ({pointer: `/uploads/${position}`, code: 'unknown_upload'}))};
}

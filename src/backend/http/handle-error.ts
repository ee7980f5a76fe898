import type {Context} from 'hono';
import type {Logger} from 'pino';
import {CustomerQuotaExceeded} from '../database/customer-quota.ts';
import {storageFailureOf} from '../database/storage-failure.ts';
import {UnusableUpload} from '../database/unusable-upload.ts';
import type {AppEnvironment} from './app-environment.ts';
import {describeError} from './describe-error.ts';
import {ProblemError} from './problem-error.ts';
import {problemResponse} from './problem-response.ts';
import {problemOfUpload} from './problem-of-upload.ts';

/** Turns whatever was thrown into a problem. What nobody foresaw is logged under the request's id. */
export function createErrorHandler(log: Logger) {
  return (error: Error, c: Context<AppEnvironment>): Response => {
    const requestId = c.get('requestId');
    if (error instanceof ProblemError) return problemResponse(error.code, requestId, error.details);
    if (error instanceof UnusableUpload) {
      const {code, details} = problemOfUpload(error);
      return problemResponse(code, requestId, details);
    }
    if (error instanceof CustomerQuotaExceeded) {
      return problemResponse('rate_limited', requestId, {headers: {'Retry-After': String(error.retryAfter)}});
    }
    const failure = storageFailureOf(error);
    const code = failure === 'full' ? 'storage_full' : failure === 'unavailable' ? 'storage_unavailable' : 'internal';
    const level = failure ? 'warn' : 'error';
    const traceId = c.get('traceId');
    const fields = {requestId, ...(traceId && {traceId}), code, error: describeError(error)};
    log[level](fields, failure ? 'storage failed' : 'unexpected error');
    return problemResponse(code, requestId);
  };
}

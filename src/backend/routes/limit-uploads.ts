import {ProblemError} from '../http/problem-error.ts';

/** Refuses a draft with more files than this backend takes, which may be fewer than the contract allows. */
export function limitUploads({uploads}: {readonly uploads: readonly string[]}, max: number): void {
  if (uploads.length <= max) return;
  throw new ProblemError('validation_failed', {errors: [{pointer: '/uploads', code: 'too_many'}]});
}

import type {UnusableUpload, UploadFault} from '../database/unusable-upload.ts';
import type {ProblemCode} from '../../contract/problem.ts';
import {ProblemError} from './problem-error.ts';

const codes: Readonly<Record<UploadFault, ProblemCode>> = {
  unknown: 'validation_failed',
  incomplete: 'upload_incomplete',
  expired: 'upload_expired',
  refused: 'file_type_not_allowed',
  infected: 'file_infected',
};

/** What somebody is told whose ticket or reply names a file that can't go with it. */
export function problemOfUpload({fault, index}: UnusableUpload): ProblemError {
  const errors = [{pointer: `/uploads/${index}`, code: 'unknown_upload'}] as const;
  return new ProblemError(codes[fault], {errors});
}

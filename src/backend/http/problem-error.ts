import type {Issue} from '../../contract/issue.ts';
import type {ProblemCode} from '../../contract/problem.ts';

export interface ProblemDetails {
  /** What is wrong where, for `validation_failed`. */
  readonly errors?: readonly Issue[];
  /** Headers of the answer, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal. Thrown anywhere below the app, it becomes the answer. It holds nothing of the request. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(`Refused: ${code}`);
    this.code = code;
    this.details = details;
  }
}

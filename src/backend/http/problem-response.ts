import {problemStatus, retryableCodes, type Problem, type ProblemCode} from '../../contract/problem.ts';
import type {ProblemDetails} from './problem-error.ts';
import {problemTitles} from './problem-titles.ts';

/** Headers that go with a code wherever it comes from. `Retry-After` is in seconds. */
const headersOf: Partial<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  token_missing: {'WWW-Authenticate': 'Bearer'},
  token_expired: {'WWW-Authenticate': 'Bearer error="invalid_token"'},
  token_invalid: {'WWW-Authenticate': 'Bearer error="invalid_token"'},
  storage_unavailable: {'Retry-After': '2'},
  storage_full: {'Retry-After': '60'},
};

/** An RFC 9457 answer. */
export function problemResponse(code: ProblemCode, requestId: string, details: ProblemDetails = {}): Response {
  const problem: Problem = {
    type: `urn:partner-support:problem:${code}`,
    title: problemTitles[code],
    status: problemStatus[code],
    code,
    requestId,
    retryable: retryableCodes.has(code),
    ...(details.errors && {errors: [...details.errors]}),
  };
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headersOf[code],
      ...details.headers,
    },
  });
}

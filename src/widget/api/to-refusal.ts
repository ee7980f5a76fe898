import {problemSchema, type Problem} from '../../contract/problem.ts';
import {SupportError, type SupportErrorKind} from './support-error.ts';

/** An answer that is no success, however it was asked for. */
export interface Refusal {
  readonly status: number;
  /** As parsed from JSON; anything else counts as no answer of the backend's. */
  readonly body: unknown;
  /** The header of that name. */
  readonly retryAfter: string | null;
}

/** Turns it into the one error that elements know. */
export function toRefusal({status, body, retryAfter}: Refusal, cause?: unknown): SupportError {
  const parsed = problemSchema.safeParse(body);
  const problem = parsed.success ? parsed.data : undefined;
  return new SupportError(kindOf(status, problem), {
    cause,
    issues: problem?.errors,
    retryAfter: secondsOf(retryAfter),
    reference: problem?.requestId,
    code: problem?.code,
  });
}

function kindOf(status: number, problem: Problem | undefined): SupportErrorKind {
  if (problem?.code === 'region_mismatch') return 'region_mismatch';
  if (problem?.code === 'idempotency_key_reused') return 'key_reused';
  if (status >= 500) return 'failing';
  // Without a problem body it was not our backend that answered, but something between.
  if (!problem && status !== 401) return 'unreachable';
  switch (status) {
    case 401:
      return 'signed_out';
    case 403:
      return problem?.code === 'access_not_granted' ? 'no_access' : 'unexpected';
    case 404:
      return 'not_found';
    case 409:
    case 410:
    case 413:
    case 415:
    case 422:
      return 'refused';
    case 429:
      return 'rate_limited';
    default:
      return 'unexpected';
  }
}

/** `Retry-After` in seconds: it may be a number or a date (RFC 9110). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}

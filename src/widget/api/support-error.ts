import type {Issue} from '../../contract/issue.ts';

/** What went wrong, as far as a person can act on it. A locale has words for each. */
export type SupportErrorKind =
  /** The region's backend does not answer. Trying later may help. */
  | 'unreachable'
  /** The host that gives the token does not answer. Trying later may help. */
  | 'sign_in_unreachable'
  /** The region's backend answers that it is ill. Trying later may help. */
  | 'failing'
  /** Too many requests; `retryAfter` says for how long to wait. */
  | 'rate_limited'
  /** Nobody is signed in, or the sign-in has ended. */
  | 'signed_out'
  /** Signed in, but the partner's super admin has not granted access. */
  | 'no_access'
  /** The sign-in or the ticket belongs to another region. Nothing was sent, or nothing was stored. */
  | 'region_mismatch'
  /** The backend found something wrong with what was typed or with a file; `issues` names the fields. */
  | 'refused'
  /** Another ticket was opened from the same draft before, in another tab perhaps. */
  | 'key_reused'
  | 'not_found'
  | 'unexpected';

interface SupportErrorOptions extends ErrorOptions {
  issues?: readonly Issue[] | undefined;
  retryAfter?: number | undefined;
  reference?: string | undefined;
  code?: string | undefined;
}

/** The only error that leaves `api/`. Elements show `messages.errors[kind]`, never `message`. */
export class SupportError extends Error {
  override name = 'SupportError';
  readonly kind: SupportErrorKind;
  readonly issues: readonly Issue[];
  /** Seconds to wait before the next try, where the backend said so. */
  readonly retryAfter: number | undefined;
  /** The id under which the backend's log knows the request. */
  readonly reference: string | undefined;
  /** The backend's own word for a refusal, where it matters which it was: that of a file. */
  readonly code: string | undefined;

  constructor(kind: SupportErrorKind, options: SupportErrorOptions = {}) {
    super(`Support request failed: ${kind}`, options);
    this.kind = kind;
    this.issues = options.issues ?? [];
    this.retryAfter = options.retryAfter;
    this.reference = options.reference;
    this.code = options.code;
  }
}

const passing: ReadonlySet<SupportErrorKind> = new Set<SupportErrorKind>([
  'unreachable',
  'sign_in_unreachable',
  'failing',
  'rate_limited',
]);

/** Whether the same request may succeed later without anybody doing anything. */
export function isPassing({kind}: SupportError): boolean {
  return passing.has(kind);
}

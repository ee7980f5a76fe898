import {bodyLimit} from '../../contract/meta.ts';
import type {ProblemCode} from '../../contract/problem.ts';

/** One sentence for developers. Partners read the words of their locale, found by the code. */
export const problemTitles: Readonly<Record<ProblemCode, string>> = {
  malformed: 'The body is no JSON in UTF-8.',
  idempotency_key_required: 'The header Idempotency-Key must hold a UUID.',
  token_missing: 'The header Authorization must hold a bearer token.',
  token_expired: 'The token has expired.',
  token_invalid: 'The token is not one that this backend trusts.',
  access_not_granted: "The partner's super admin has not given this user access.",
  region_mismatch: 'This backend does not take tickets of that data center.',
  origin_not_allowed: 'Pages of this origin may not ask this backend.',
  not_found: 'There is nothing here.',
  method_not_allowed: 'This address does not take that method.',
  body_too_large: `The body has more than ${bodyLimit} bytes.`,
  content_type_not_supported: 'The body must be application/json, in UTF-8 and not compressed.',
  validation_failed: 'Some values are not as they should be.',
  idempotency_key_reused: 'The Idempotency-Key came with another body before.',
  rate_limited: 'Too many requests.',
  internal: 'Something went wrong here.',
  storage_unavailable: 'The storage can not be reached at the moment.',
  storage_full: 'The storage is full.',
};

import * as z from 'zod/mini';
import {issueCodes} from './issue.ts';

/** Every refusal that a backend knows, with its HTTP status. Codes are only ever added. */
export const problemStatus = {
  malformed: 400,
  idempotency_key_required: 400,
  token_missing: 401,
  token_expired: 401,
  token_invalid: 401,
  access_not_granted: 403,
  role_not_granted: 403,
  region_mismatch: 403,
  origin_not_allowed: 403,
  not_found: 404,
  method_not_allowed: 405,
  upload_incomplete: 409,
  upload_offset_mismatch: 409,
  upload_expired: 410,
  tus_version_not_supported: 412,
  file_too_large: 413,
  too_many_files: 413,
  body_too_large: 413,
  content_type_not_supported: 415,
  file_type_not_allowed: 415,
  validation_failed: 422,
  idempotency_key_reused: 422,
  file_infected: 422,
  rate_limited: 429,
  internal: 500,
  storage_unavailable: 503,
  storage_full: 507,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** Codes after which the same request may succeed later. */
export const retryableCodes: ReadonlySet<string> = new Set<ProblemCode>([
  'rate_limited',
  'internal',
  'storage_unavailable',
  'storage_full',
]);

/** An RFC 9457 problem, sent as `application/problem+json`. It never repeats what was sent. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable, for programs. A newer backend may send one that is not known here. */
  code: z.string(),
  /** The reference that a person can quote; it stands in the backend's log as well. */
  requestId: z.string(),
  retryable: z.boolean(),
  errors: z.optional(z.array(z.object({pointer: z.string(), code: z.catch(z.enum(issueCodes), 'invalid')}))),
});
export type Problem = z.infer<typeof problemSchema>;

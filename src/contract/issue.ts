/**
 * Why a value was refused: stable for programs, and the key under which a locale keeps the words.
 * Codes are only ever added.
 */
export const issueCodes = [
  'required',
  'too_short',
  'too_long',
  'too_many',
  'invalid_email',
  'invalid_phone',
  'invalid_identifier',
  'other_identifier',
  'customer_required',
  'service_name_required',
  'not_text',
  'unknown_property',
  'unknown_upload',
  'invalid',
] as const;
export type IssueCode = (typeof issueCodes)[number];

export interface Issue {
  /** JSON Pointer (RFC 6901) to the value, `''` for the whole. */
  readonly pointer: string;
  readonly code: IssueCode;
}

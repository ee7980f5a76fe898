import * as z from 'zod/mini';
import type {Issue, IssueCode} from './issue.ts';

/** Attaches a stable code to a schema's check: `z.refine(isText, asIssue('not_text'))`. */
export function asIssue(code: IssueCode) {
  return {params: {code}};
}

export type Checked<T> =
  {readonly value: T; readonly issues?: never} | {readonly value?: never; readonly issues: readonly Issue[]};

/** Parses `input`. What is wrong comes back in stable codes, without a single character of the input. */
export function check<Schema extends z.core.$ZodType>(schema: Schema, input: unknown): Checked<z.infer<Schema>> {
  const parsed = z.safeParse(schema, input, {reportInput: true});
  if (parsed.success) return {value: parsed.data};
  return {issues: parsed.error.issues.map((issue) => ({pointer: toPointer(issue.path), code: toCode(issue)}))};
}

function toPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function toCode(issue: z.core.$ZodIssue): IssueCode {
  if (issue.input === undefined || issue.input === '') return 'required';
  switch (issue.code) {
    case 'custom':
      return (issue.params?.['code'] as IssueCode | undefined) ?? 'invalid';
    case 'too_small':
      return 'too_short';
    case 'too_big':
      return issue.origin === 'array' ? 'too_many' : 'too_long';
    case 'unrecognized_keys':
      return 'unknown_property';
    default:
      return 'invalid';
  }
}

import * as z from 'zod/mini';
import {subscriptionSchema, type Subscription} from './subscription.ts';

/** What is wrong with one row of a file. It never holds a value of the file. */
export interface WrongRow {
  /** From 1. Of a row that goes over several lines, the last one. */
  readonly line: number;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  /** As the format calls it; `row` for the whole. */
  readonly field: string;
  /** Goes on where the field's name ends: `is missing`. */
  readonly reason: string;
}

/** One row of a file: an organization, or what is wrong with it. */
export type Row = {readonly line: number; readonly subscription: Subscription} | WrongRow;

/** Parses what a format has made of a row. `nameOf` turns a property into the format's name for it. */
export function readRow(line: number, input: unknown, nameOf = (property: string) => property): Row {
  const parsed = z.safeParse(subscriptionSchema, input, {reportInput: true});
  if (parsed.success) return {line, subscription: parsed.data};
  const mistakes = parsed.error.issues.map((issue) => ({field: fieldOf(issue.path, nameOf), reason: reasonOf(issue)}));
  return {line, mistakes};
}

/** Where in a list, too. Under `services` stand names of the file, which are not repeated. */
function fieldOf([property, place]: readonly PropertyKey[], nameOf: (property: string) => string): string {
  if (property === undefined) return 'row';
  const name = nameOf(String(property));
  return typeof place === 'number' ? `${name} (number ${place + 1})` : name;
}

const contractReasons: Readonly<Record<string, string>> = {
  invalid_email: 'is no e-mail address',
  invalid_identifier: 'is no identifier of 5 to 19 digits',
  other_identifier: 'is labelled as an identifier of another kind',
  not_text: 'holds characters that are no text',
};

function reasonOf(issue: z.core.$ZodIssue): string {
  const {code, reason} = (issue.code === 'custom' && issue.params) || {};
  if (typeof reason === 'string') return reason;
  if (typeof code === 'string' && contractReasons[code]) return contractReasons[code];
  if (issue.input === undefined || issue.input === '') return 'is missing';
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      if (issue.origin !== 'string') return 'must count licences from 0 to 2147483647';
      return issue.code === 'too_big' ? 'is too long' : 'is missing';
    case 'unrecognized_keys':
      return 'has a property that is not known';
    case 'invalid_key':
      return 'must name services by their ids, such as zoho-crm';
    default:
      return issue.path[0] === 'services' && issue.path.length > 1
        ? 'must count licences in whole numbers'
        : 'is not of the right kind';
  }
}

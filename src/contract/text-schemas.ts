import * as z from 'zod/mini';
import {asIssue} from './check.ts';
import {isLine, isText} from './text.ts';

/** A trimmed text of `min` to `max` UTF-16 units. */
export function textSchema(min: number, max: number) {
  return z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.refine(isText, asIssue('not_text')));
}

/** {@link textSchema} on a single line. */
export function lineSchema(min: number, max: number) {
  return textSchema(min, max).check(z.refine(isLine, asIssue('not_text')));
}

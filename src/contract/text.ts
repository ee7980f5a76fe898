import * as z from 'zod/mini';
import {asIssue} from './issue.ts';

/**
 * Text that a database and a screen can hold: no NUL (PostgreSQL refuses it), no other control
 * characters than tab and line breaks, no half of a surrogate pair.
 */
export function isText(value: string): boolean {
  return value.search(controls) === -1 && value.search(loneSurrogate) === -1;
}

/** The same text without what {@link isText} refuses. For what people paste, never for what programs send. */
export function toText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(controls, '').replace(loneSurrogate, '\ufffd');
}

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** {@link toText} on a single line. */
export function toLine(value: string): string {
  return toText(value).replace(lineBreaks, ' ');
}

const lineBreaks = /[\n\r\t\u2028\u2029]+/g;

/** A trimmed text of `min` to `max` UTF-16 units. */
export function textSchema(min: number, max: number) {
  return z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.refine(isText, asIssue('not_text')));
}

/** {@link textSchema} on a single line. */
export function lineSchema(min: number, max: number) {
  return textSchema(min, max).check(z.refine((value) => value.search(lineBreaks) === -1, asIssue('not_text')));
}

import * as z from 'zod/mini';
import {toPlain} from './identifiers.ts';
import {asIssue} from './check.ts';
import {textSchema} from './text-schemas.ts';

/** Characters (UTF-16 units) that a phone number may have, its extension with it. */
export const longestPhone = 40;

/** Digits, blanks, `+ ( ) - . /` and "ext" before an extension. */
const allowed = /^(?:[\d +()./-]|ext)+$/i;

/** A number in plain characters: full-width and other scripts' digits as ASCII, every dash as a hyphen. */
export function parsePhone(typed: string): string {
  return toPlain(typed)
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ');
}

/** Whether somebody could be called there: nothing else than a number, of 5 digits or more. */
export function isPhone(text: string): boolean {
  return allowed.test(text) && text.replace(/\D/g, '').length >= 5;
}

export const phoneSchema = textSchema(1, longestPhone).check(
  z.overwrite(parsePhone),
  z.refine(isPhone, asIssue('invalid_phone')),
);

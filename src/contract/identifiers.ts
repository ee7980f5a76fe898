import * as z from 'zod/mini';
import {asIssue} from './issue.ts';

/** Digits of an identifier. Always a string: Zoho's ids reach 19 digits, past what a number holds. */
const digits = /^\d{5,19}$/;

/**
 * The identifier in what somebody pasted: `org74822955`, `ZOID: 2010 5462 640`, full-width or
 * Arabic digits, a CRM address. Text without one comes back trimmed, to be refused by the schema.
 */
export function parseIdentifier(pasted: string): string {
  const trimmed = pasted.trim();
  if (trimmed.length > longestPasted) return trimmed;
  const text = toAsciiDigits(trimmed.normalize('NFKC')).replace(invisible, '').trim();
  const inAddress = /^https?:\/\/\S*?\/org(\d{5,19})(?![\da-z])/i.exec(text);
  if (inAddress) return inAddress[1]!;
  const compact = text.replace(label, '').replace(separators, '');
  return digits.test(compact) ? compact : text;
}

/** Longer texts, such as a whole page pasted by mistake, are not searched. An address fits. */
const longestPasted = 2000;

/** What stands before the number: `ZOID:`, `ZUID =`, `Org ID #`, `org`. */
const label = /^(?:zuid|zoid|zgid|org(?:ani[sz]ation)?)?[\s_\p{Pd}]*(?:id)?\s*[:=#.]?\s*/iu;
const separators = /[\s.,'’_\p{Pd}]/gu;
/** Zero-width characters and direction marks, which come along when copying from a page. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** Digits of every script as ASCII. Each script's ten digits stand in a row, zero first. */
function toAsciiDigits(text: string): string {
  return text.replace(/\P{ASCII}/gu, (character) => {
    if (!decimalDigit.test(character)) return character;
    const code = character.codePointAt(0)!;
    let value = 0;
    while (value < 9 && decimalDigit.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}
const decimalDigit = /^\p{Nd}$/u;

function identifierSchema(id: string, description: string) {
  return z.string().check(
    z.overwrite(parseIdentifier),
    z.minLength(1, {abort: true}),
    z.refine((value) => digits.test(value), asIssue('invalid_identifier')),
    z.meta({id, description: `${description} ${published}`, pattern: digits.source}),
  );
}

const published =
  'A string of 5 to 19 digits. A form may also send what a person pasted (blanks, "org" or "ZOID:" before it, ' +
  'digits of any script); the answer holds the digits alone.';

/** A user's id. */
export const zuidSchema = identifierSchema('Zuid', "A user's id (ZUID).");
/** An organization's id, across services. */
export const zoidSchema = identifierSchema('Zoid', "An organization's id (ZOID).");
/** The organization within one service: its ZOID, or the ZGID that the service gives it. */
export const organizationIdSchema = identifierSchema(
  'OrganizationId',
  'The service\'s organization ID: ZOID, or the ZGID that the service shows (in a CRM address behind "org").',
);

/** The address in what somebody pasted: `mailto:a@b.example`, `Ada <a@b.example>`. */
export function parseEmail(pasted: string): string {
  const text = pasted.replace(invisible, '').trim();
  const inBrackets = /<([^<>]*)>$/.exec(text);
  return (inBrackets?.[1] ?? text).replace(/^mailto:/i, '').trim();
}

export const emailSchema = z.string().check(
  z.overwrite(parseEmail),
  z.minLength(1, {abort: true}),
  // Addresses end at 254 characters (RFC 5321); the limit also keeps the pattern's work small.
  z.maxLength(254, {abort: true}),
  z.refine((value) => z.regexes.email.test(value), asIssue('invalid_email')),
  z.meta({id: 'Email', description: 'An e-mail address.', pattern: z.regexes.email.source}),
);

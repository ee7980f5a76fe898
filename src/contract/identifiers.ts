import * as z from 'zod/mini';
import {asIssue} from './check.ts';

/** Digits of an identifier. Always a string: Zoho's ids reach 19 digits, past what a number holds. */
export const identifierPattern = /^\d{5,19}$/;

/** What people write before an identifier. A label of another kind says that it stands in the wrong field. */
const labels = {
  user: ['zuid', 'user'],
  organization: ['zoid', 'org', 'organization', 'organisation'],
  service: ['zgid', 'org', 'organization', 'organisation'],
} as const;
type Kind = keyof typeof labels;
const everyKind = Object.keys(labels) as Kind[];

/**
 * The identifier in what somebody pasted: `org74822955`, `ZOID: 2010 5462 640`, full-width or Arabic digits, a CRM
 * address. Text without one, or with the label of a kind that is not among `kinds`, comes back trimmed, to be
 * refused by the schema.
 */
export function parseIdentifier(pasted: string, kinds: readonly Kind[] = everyKind): string {
  const trimmed = pasted.trim();
  // What most of a long list holds needs no search.
  if (identifierPattern.test(trimmed)) return trimmed;
  if (trimmed.length > longestPasted || isOfAnotherKind(trimmed, kinds)) return trimmed;
  const text = toPlain(trimmed);
  const inAddress = address.exec(text);
  if (inAddress) return inAddress[1]!;
  return joinGroups(text.replace(leading, '').replace(/[\s.,;)\]]+$/, '')) ?? trimmed;
}

/** Longer texts, such as a whole page pasted by mistake, are not searched. An address fits. */
export const longestPasted = 2000;

/** A page's address with the organization in it, as CRM has it: `crm.zoho.com/crm/org74822955/tab/Home`. */
const address = /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*?\borg(?:id)?=?(\d{5,19})(?![\da-z])/i;

/** What stands before the number: `ZOID:`, `ZUID =`, `Org ID #`, `Organization ID: org`, a bracket. */
const leading = /^(?:(?:zuid|zoid|zgid|user|org(?:ani[sz]ation)?|id|[\s_\p{Pd}:=#.([]))*/iu;

function isOfAnotherKind(pasted: string, kinds: readonly Kind[]): boolean {
  if (identifierPattern.test(pasted)) return false;
  const text = toPlain(pasted.slice(0, longestPasted)).toLowerCase();
  const [word = ''] = /^[a-z]+/.exec(text.replace(/^[^a-z\d]+/, '')) ?? [];
  const named = address.test(text) ? 'org' : word.replace(/id$/, (id) => (word.length > 4 ? '' : id));
  const meant = everyKind.filter((kind) => (labels[kind] as readonly string[]).includes(named));
  return meant.length > 0 && !meant.some((kind) => kinds.includes(kind));
}

/**
 * Digits that were written in groups: by blanks, by dashes in fours as cards are, by marks in threes as large numbers
 * are. Two identifiers side by side, a date or an IP address are none.
 */
export function joinGroups(text: string): string | undefined {
  const isNumber = /^\d{1,3}(?:[.,'’]\d{3})+$/.test(text);
  const isCard = /^\d{1,4}(?:[_\p{Pd}]\d{3,4})*(?:[_\p{Pd}]\d{1,4})?$/u.test(text);
  const isSpaced =
    /^[\d\s]*$/.test(text) && text.split(/\s+/).filter((group) => identifierPattern.test(group)).length < 2;
  const joined = isNumber || isCard || isSpaced ? text.replace(/\D/g, '') : text;
  return identifierPattern.test(joined) ? joined : undefined;
}

/** Compatible forms as plain ones, digits of every script as ASCII, without characters that nobody sees. */
export function toPlain(text: string): string {
  return toAsciiDigits(text.normalize('NFKC')).replace(invisible, '').trim();
}

/** Zero-width characters and direction marks, which come along when copying from a page. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** Each script's ten digits stand in a row, zero first. */
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

function identifierSchema(kinds: readonly Kind[]) {
  return z.string().check(
    z.overwrite((pasted) => parseIdentifier(pasted, kinds)),
    z.minLength(1, {abort: true}),
    z.refine((value) => !isOfAnotherKind(value, kinds) || !identifierPattern.test(parseIdentifier(value)), {
      ...asIssue('other_identifier'),
      abort: true,
    }),
    z.refine((value) => identifierPattern.test(value), asIssue('invalid_identifier')),
  );
}

/** A user's id. */
export const zuidSchema = identifierSchema(['user']);
/** An organization's id, across services. */
export const zoidSchema = identifierSchema(['organization']);
/** The organization within one service: its ZOID, or the ZGID that the service gives it. */
export const organizationIdSchema = identifierSchema(['organization', 'service']);

/** The address in what somebody pasted: `mailto:a@b.example`, `Ada <a@b.example>`. */
export function parseEmail(pasted: string): string {
  const text = pasted.replace(invisible, '').trim();
  const inBrackets = /<([^<>]*)>$/.exec(text);
  return (inBrackets?.[1] ?? text).replace(/^mailto:/i, '').trim();
}

/** What counts as an address, once it is trimmed. By way of a schema: `z.regexes` would bring all of them along. */
export const emailPattern = z.email()._zod.def.pattern!;

export const emailSchema = z.string().check(
  z.overwrite(parseEmail),
  z.minLength(1, {abort: true}),
  // Addresses end at 254 characters (RFC 5321); the limit also keeps the pattern's work small.
  z.maxLength(254, {abort: true}),
  z.refine((value) => emailPattern.test(value), asIssue('invalid_email')),
);

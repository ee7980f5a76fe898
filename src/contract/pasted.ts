import {emailSchema, joinGroups, longestPasted, toPlain} from './identifiers.ts';

/** The fields that a pasted block can hold values for. */
export const pastedFields = ['organizationId', 'email', 'zuid', 'zoid'] as const;
export type PastedField = (typeof pastedFields)[number];

/**
 * What a pasted block says of a customer: "ZOID: 2010 5462 640, ZUID 740001111 admin@nordwind.example", a signature, a
 * CRM address. The first of each kind counts. A number without a label belongs nowhere, because nobody can tell what
 * it is; neither does one below two labels that contradict each other.
 */
export function readPasted(pasted: string): Partial<Record<PastedField, string>> {
  if (pasted.length > longestPasted) return {};
  const text = toPlain(pasted);
  const found: Partial<Record<PastedField, string>> = {};
  const email = findEmail(text);
  if (email) found.email = email;
  const inAddress = address.exec(text)?.[1];
  if (inAddress) found.organizationId = inAddress;
  for (const [, labels = '', number = ''] of text.replace(addresses, ' ').matchAll(labelled)) {
    const field = fieldOf(labels);
    const value = toDigits(number);
    if (field && value) found[field] ??= value;
  }
  return found;
}

/** A page's address with the organization in it: `crm.zoho.com/crm/org74822955/tab/Home`, `…?orgId=74822955`. */
const address = /(?<![\w.-])(?:https?:\/\/)?(?:[a-z\d-]+\.)+[a-z]+\/[^\s]*?\borg(?:id)?=?(\d{5,19})(?![\da-z])/i;

/** The organization that an address within `text` names, and the host that it stands on. */
export function readAddress(text: string): {organizationId: string; host: string} | undefined {
  const found = text.length > longestPasted ? null : address.exec(toPlain(text));
  if (!found) return undefined;
  return {organizationId: found[1]!, host: found[0].replace(/^https?:\/\//i, '').split('/')[0]!};
}

/** Numbers within any address are no identifiers of their own. */
const addresses = /(?:https?:\/\/|\bwww\.|\b(?:[a-z\d-]+\.)+[a-z]+\/)\S*/gi;

/** Labels as people write them, one or more, and the number behind them, in groups perhaps. */
const labelled =
  /(?<![a-z\d])((?:(?:zuid|zoid|zgid|user|org(?:ani[sz]ation)?)(?:[\s_-]?ids?)?(?![a-z])[\s_:=#.()[\]/|–—-]{0,9})+)(\d[\d.,'’_ \p{Pd}]*)/giu;

/** "Organization ID (ZOID)" is a ZOID; "ZUID ZOID 1 2" is a table's head, and tells nothing. */
function fieldOf(labels: string): PastedField | undefined {
  const text = labels.toLowerCase();
  const isUser = /zuid|user/.test(text);
  const isService = text.includes('zgid');
  const isOrganization = text.includes('zoid');
  if (Number(isUser) + Number(isService) + Number(isOrganization) > 1) return undefined;
  if (isUser) return text.includes('org') ? undefined : 'zuid';
  return isOrganization ? 'zoid' : 'organizationId';
}

/** The identifier that a number with its groups is; else its first group, where what follows is something else. */
function toDigits(number: string): string | undefined {
  const trimmed = number.replace(/[^\d]+$/, '');
  const [first = ''] = /^\d*/.exec(trimmed)!;
  return joinGroups(trimmed) ?? joinGroups(first);
}

function findEmail(text: string): string | undefined {
  for (const word of text.split(/[\s<>()[\]{},;:"|]+/)) {
    if (!word.includes('@')) continue;
    const parsed = emailSchema.safeParse(word.replace(/[.!?']+$/, ''));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

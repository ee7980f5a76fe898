import type {DataCenterId} from '../../contract/data-centers.ts';
import {domainOf, isFreeMail} from '../../contract/free-mail.ts';
import {parseEmail, parseIdentifier} from '../../contract/identifiers.ts';
import type {DraftField, DraftValues} from './draft-values.ts';

/** What looks like a mistake but may be none: it is pointed out, and sent all the same. */
export type DraftWarning =
  | {readonly kind: 'own-address' | 'own-domain' | 'free-mail'}
  /** The organization's address is of `home`, another data center than the form's. */
  | {readonly kind: 'other-home'; readonly home: DataCenterId; readonly chosen: DataCenterId}
  /** The same number stands in `other` as well. A service may go by its ZOID; a person's number is no organization's. */
  | {readonly kind: 'same-number' | 'same-organization'; readonly other: DraftField};

export type DraftWarnings = ReadonlyMap<DraftField, DraftWarning>;

export interface WarningFacts {
  /** The signed-in person's address, where it is known. */
  readonly email: string | undefined;
  readonly dataCenter: DataCenterId | undefined;
  /** The data center that an organization's address stood for. */
  readonly homeOf: (organizationId: string) => DataCenterId | undefined;
}

/** Looks through the identifiers. */
export function warnOf(values: Readonly<DraftValues>, {email, dataCenter, homeOf}: WarningFacts): DraftWarnings {
  const warnings = new Map<DraftField, DraftWarning>();
  const address = warnOfAddress(parseEmail(values.email).toLowerCase(), email?.trim().toLowerCase() ?? '');
  if (address) warnings.set('email', {kind: address});
  const numbers = (['organizationId', 'zuid', 'zoid'] as const).map((field) => ({
    field,
    number: parseIdentifier(values[field]),
  }));
  for (const [index, {field, number}] of numbers.entries()) {
    const same = number && numbers.slice(0, index).find((before) => before.number === number);
    if (!same) continue;
    const isUser = field === 'zuid' || same.field === 'zuid';
    warnings.set(field, {kind: isUser ? 'same-number' : 'same-organization', other: same.field});
  }
  const home = homeOf(parseIdentifier(values.organizationId));
  if (home && dataCenter && home !== dataCenter) {
    warnings.set('organizationId', {kind: 'other-home', home, chosen: dataCenter});
  }
  return warnings;
}

function warnOfAddress(typed: string, own: string): 'own-address' | 'own-domain' | 'free-mail' | undefined {
  const domain = domainOf(typed);
  if (domain === '') return undefined;
  if (typed === own) return 'own-address';
  // Before the own domain: a partner who writes from a free-mail address shares it with half the world.
  if (isFreeMail(typed)) return 'free-mail';
  return domain === domainOf(own) ? 'own-domain' : undefined;
}

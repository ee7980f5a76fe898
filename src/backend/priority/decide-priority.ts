import {domainOf, isFreeMail} from '../../contract/free-mail.ts';
import {serviceOf} from '../../contract/services.ts';
import type {SupportSettings} from '../settings/support-settings.ts';

/** By what a customer was recognised; the first that finds anything decides. */
export const matchOrder = ['email', 'domain', 'zuid', 'zoid'] as const;
export type MatchedBy = (typeof matchOrder)[number];

/** A customer's organization, as one of the ticket's identifiers found it. */
export interface Subscription {
  readonly by: MatchedBy;
  readonly zoid: string;
  /** Lower case. */
  readonly superAdminEmail: string;
  /** The regional tier. */
  readonly tier: string;
  /** ZOID of the partner of record. */
  readonly partner: string | null;
  readonly services: readonly {readonly service: string; readonly licences: number}[];
}

/** Why an account is large or not: stable, for the audit trail. */
export type PriorityReason = 'large' | 'below_threshold' | 'excluded_service' | 'no_subscription';

export interface PriorityDecision {
  readonly isLarge: boolean;
  readonly reason: PriorityReason;
  /** The evidence; absent where nothing was found. */
  readonly match?: Subscription & {readonly licences: number; readonly threshold: number};
}

/**
 * Whether a ticket for `service` is one of a large user account. Only licences of services that are measured in users
 * count; a ticket for one that is not has no priority, whoever the customer is. Where one identifier finds several
 * organizations, the one that comes closest to its threshold speaks.
 */
export function decidePriority(
  service: string,
  found: readonly Subscription[],
  {userLicences}: SupportSettings['priority'],
): PriorityDecision {
  const by = matchOrder.find((each) => found.some((subscription) => subscription.by === each));
  const [match] = found
    .filter((subscription) => subscription.by === by)
    .map((subscription) => ({
      ...subscription,
      licences: countLicences(subscription),
      threshold: thresholdOf(subscription, userLicences),
    }))
    .sort((a, b) => b.licences / b.threshold - a.licences / a.threshold || (a.zoid < b.zoid ? -1 : 1));
  if (!match) return {isLarge: false, reason: 'no_subscription'};
  if (isExcluded(service)) return {isLarge: false, reason: 'excluded_service', match};
  const isLarge = match.licences >= match.threshold;
  return {isLarge, reason: isLarge ? 'large' : 'below_threshold', match};
}

/** The domain that may stand for a customer: not one at which anybody gets an address. */
export function customerDomainOf(email: string | undefined): string | undefined {
  if (email === undefined || isFreeMail(email)) return undefined;
  return domainOf(email) || undefined;
}

function thresholdOf({tier}: Subscription, userLicences: SupportSettings['priority']['userLicences']): number {
  return userLicences[Object.hasOwn(userLicences, tier) ? tier : 'default']!;
}

function countLicences({services}: Subscription): number {
  return services.reduce((sum, {service, licences}) => sum + (isExcluded(service) ? 0 : licences), 0);
}

function isExcluded(service: string): boolean {
  return serviceOf(service)?.excludedBecauseOf !== undefined;
}

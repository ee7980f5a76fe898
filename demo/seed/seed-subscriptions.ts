import type {StagedSubscription} from '../../src/backend/database/stage-subscriptions.ts';
import {domainOf} from '../../src/contract/free-mail.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {personas} from '../server/personas.ts';
import {seedCustomers} from './seed-customers.ts';

/** Who sold it, which tier of the made-up settings it is in, and how many licences it has of each service. */
type Sale = readonly [partner: keyof typeof partners, tier: string, services: Readonly<Record<string, number>>];

const partners = {
  example: personas['admin']!.partner,
  other: personas['other-partner']!.partner,
  none: null,
} as const;

/** In the order of {@link seedCustomers}: large accounts and small ones, and two that only look large. */
const sales: Readonly<Record<Region, readonly Sale[]>> = {
  com: [
    ['example', 'tier-1', {'zoho-crm': 480, 'zoho-desk': 160, 'zoho-books': 12}],
    ['other', 'tier-1', {'zoho-crm': 25, 'zoho-campaigns': 40_000}],
    ['example', 'tier-2', {'zoho-one': 310}],
    ['none', 'tier-1', {'zoho-books': 6}],
    ['other', 'tier-3', {'zoho-people': 95, 'zoho-mail': 120}],
  ],
  eu: [
    ['example', 'tier-1', {'zoho-crm': 900, 'zoho-analytics': 75, 'zoho-cliq': 300}],
    ['example', 'tier-2', {'zoho-desk': 18, 'zoho-mail': 22}],
    ['other', 'tier-3', {'zoho-workplace': 140}],
    ['none', 'tier-3', {'zoho-bigin': 4, 'zoho-marketing-automation': 9000}],
  ],
};

/** Made-up subscriptions of the made-up customers: one organization each, with its domain and its super admin. */
export function seedSubscriptions(region: Region): readonly StagedSubscription[] {
  return seedCustomers[region].map(({email, zuid, zoid}, index) => {
    const [partner, tier, services] = sales[region][index]!;
    const organization = {zoid, superAdminEmail: email, tier, partner: partners[partner], services: {...services}};
    return {line: index + 1, subscription: {...organization, domains: [domainOf(email)], users: [zuid]}};
  });
}

/** What a customer's organization has subscribed to, in this region. Written by imports alone. */
export interface SubscriptionsTable {
  zoid: string;
  /** Lower case. */
  super_admin_email: string;
  /** The regional tier, which decides the threshold. */
  tier: string;
  /** ZOID of the partner of record. */
  partner: string | null;
}

/** A domain that the organization has verified as its own. */
export interface SubscriptionDomainsTable {
  /** Lower case. */
  domain: string;
  zoid: string;
}

export interface SubscriptionUsersTable {
  zuid: string;
  zoid: string;
}

export interface SubscriptionServicesTable {
  zoid: string;
  /** Id of the catalogue; one that is not known here counts nothing. */
  service: string;
  licences: number;
}

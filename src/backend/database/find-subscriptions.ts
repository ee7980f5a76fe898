import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** An organization with a subscription, and by what it was found. */
export interface FoundSubscription {
  readonly by: 'email' | 'domain' | 'zuid' | 'zoid';
  readonly zoid: string;
  /** Lower case. */
  readonly superAdminEmail: string;
  readonly tier: string;
  /** ZOID of the partner of record. */
  readonly partner: string | null;
  /** By the service's id. */
  readonly services: readonly {readonly service: string; readonly licences: number}[];
}

/** Upper and lower case of `email` and `domain` are the same. */
export interface WantedSubscription {
  /** Of a super admin. */
  readonly email?: string | undefined;
  /** Verified by the organization. */
  readonly domain?: string | undefined;
  readonly zuid?: string | undefined;
  readonly zoid?: string | undefined;
}

/**
 * The organizations that an identifier leads to: by e-mail address first, then by domain, by ZUID and by ZOID. One that
 * several lead to comes once for each; one super admin or domain may lead to several. Empty where nothing is known.
 */
export async function findSubscriptions(
  db: Kysely<Schema>,
  wanted: WantedSubscription,
): Promise<readonly FoundSubscription[]> {
  const {email, domain, zuid, zoid} = wanted;
  // What is not asked for is null, which equals nothing: the plan leaves that part out.
  const {rows} = await sql<FoundSubscription>`
    select found.by, zoid, super_admin_email as "superAdminEmail", tier, partner, services
    from (
      select 1 as place, 'email' as by, zoid from subscriptions
        where super_admin_email = ${email?.toLowerCase() ?? null}::text
      union all
      select 2, 'domain', zoid from subscription_domains where domain = ${domain?.toLowerCase() ?? null}::text
      union all
      select 3, 'zuid', zoid from subscription_users where zuid = ${zuid ?? null}::text
      union all
      select 4, 'zoid', zoid from subscriptions where zoid = ${zoid ?? null}::text
    ) as found
    join subscriptions using (zoid)
    cross join lateral (
      select coalesce(json_agg(json_build_object('service', service, 'licences', licences) order by service), '[]')
        as services
      from subscription_services where subscription_services.zoid = found.zoid
    ) as counted
    order by place, zoid`.execute(db);
  return rows;
}

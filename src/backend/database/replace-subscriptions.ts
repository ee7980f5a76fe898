import {sql, type Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** Organizations of an import, each counted once. */
export interface ReplacedSubscriptions {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Puts what is staged in the place of what is known. What is the same already is not written again. */
export async function replaceSubscriptions(db: Transaction<Schema>): Promise<ReplacedSubscriptions> {
  await sql`create temporary table touched (zoid text not null, is_new boolean not null) on commit drop`.execute(db);
  for (const statement of statements) await statement.execute(db);
  const {rows} = await sql<ReplacedSubscriptions>`
    with news as (select zoid, bool_or(is_new) as is_new from touched group by zoid),
      counted as (
        select count(*) filter (where is_new)::integer as added, count(*) filter (where not is_new)::integer as changed
        from news
      )
    select added, changed, (select count(*)::integer from staged) - added - changed as unchanged
    from counted`.execute(db);
  return rows[0]!;
}

/** Each names the organizations that it has touched. */
const statements = [
  sql`with changed as (
      update subscriptions set super_admin_email = staged.super_admin_email, tier = staged.tier, partner = staged.partner
      from staged where staged.zoid = subscriptions.zoid
        and (staged.super_admin_email, staged.tier, staged.partner)
          is distinct from (subscriptions.super_admin_email, subscriptions.tier, subscriptions.partner)
      returning subscriptions.zoid
    ) insert into touched select zoid, false from changed`,
  sql`with added as (
      insert into subscriptions (zoid, super_admin_email, tier, partner)
      select zoid, super_admin_email, tier, partner from staged
      where not exists (select from subscriptions where subscriptions.zoid = staged.zoid)
      returning zoid
    ) insert into touched select zoid, true from added`,

  sql`with gone as (
      delete from subscription_domains as known using staged
      where staged.zoid = known.zoid
        and not exists (select from staged_domains where (zoid, domain) = (known.zoid, known.domain))
      returning known.zoid
    ) insert into touched select distinct zoid, false from gone`,
  sql`with added as (
      insert into subscription_domains (domain, zoid)
      select domain, zoid from staged_domains
      where not exists (
        select from subscription_domains as known where (known.domain, known.zoid) = (staged_domains.domain, staged_domains.zoid)
      )
      returning zoid
    ) insert into touched select distinct zoid, false from added`,

  // Before users are added: one may have gone from an organization of the file to another one.
  sql`with gone as (
      delete from subscription_users as known using staged
      where staged.zoid = known.zoid
        and not exists (select from staged_users where (zoid, zuid) = (known.zoid, known.zuid))
      returning known.zoid
    ) insert into touched select distinct zoid, false from gone`,
  sql`with added as (
      insert into subscription_users (zuid, zoid)
      select zuid, zoid from staged_users
      where not exists (select from subscription_users as known where known.zuid = staged_users.zuid)
      returning zoid
    ) insert into touched select distinct zoid, false from added`,

  sql`with gone as (
      delete from subscription_services as known using staged
      where staged.zoid = known.zoid
        and not exists (select from staged_services where (zoid, service) = (known.zoid, known.service))
      returning known.zoid
    ) insert into touched select distinct zoid, false from gone`,
  sql`with changed as (
      update subscription_services as known set licences = staged_services.licences from staged_services
      where (staged_services.zoid, staged_services.service) = (known.zoid, known.service)
        and staged_services.licences <> known.licences
      returning known.zoid
    ) insert into touched select distinct zoid, false from changed`,
  sql`with added as (
      insert into subscription_services (zoid, service, licences)
      select zoid, service, licences from staged_services
      where not exists (
        select from subscription_services as known
        where (known.zoid, known.service) = (staged_services.zoid, staged_services.service)
      )
      returning zoid
    ) insert into touched select distinct zoid, false from added`,
];

import {sql, type Kysely} from 'kysely';
import type {TicketFacets} from '../../contract/ticket-facets.ts';
import type {Schema} from './schema.ts';

/** Most customers that are named. Further ones are found by searching. */
export const mostCustomers = 200;

/** What the partner's tickets can be narrowed to. Each count is what a list narrowed to that holds. */
export async function ticketFacets(db: Kysely<Schema>, partner: string): Promise<TicketFacets> {
  const {rows} = await statement(partner).execute(db);
  return rows[0]!.facets;
}

/** One statement, so that the counts are of one moment. */
const statement = (partner: string) => sql<{facets: TicketFacets}>`
  with own as materialized (
    select status_type, waiting_for, service, data_center, lower(customer_email) as email,
      customer_zuid as zuid, customer_zoid as zoid
    from tickets where partner = ${partner}
  ),
  -- A customer goes by its address, else by an id; the ticket counts for each of them, as the filter finds it.
  names as (select distinct coalesce(email, zuid, zoid) as value from own),
  -- An address is never like an id; where the two ids are the same, the ticket counts once.
  named as (
    select email as value from own where email is not null
    union all select zuid from own where zuid is not null
    union all select zoid from own where zoid is not null and zoid is distinct from zuid
  ),
  customers as (
    select value, count(*) as count from named where value in (select value from names)
    group by value order by count desc, value limit ${mostCustomers}
  )
  select json_build_object(
    'open', (select count(*) from own where status_type = 'open'),
    'waitingForPartner', (select count(*) from own where waiting_for = 'partner'),
    'closed', (select count(*) from own where status_type = 'closed'),
    'services', (select coalesce(json_agg(json_build_object('id', id, 'count', count) order by count desc, id), '[]')
      from (select service as id, count(*) as count from own group by service) as services),
    'customers', (select coalesce(
      json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from customers),
    'dataCenters', (select coalesce(json_agg(json_build_object('id', id, 'count', count) order by count desc, id), '[]')
      from (select data_center as id, count(*) as count from own group by data_center) as data_centers)
  ) as facets`;

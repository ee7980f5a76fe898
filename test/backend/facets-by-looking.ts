import type {TicketFacets} from '../../src/contract/ticket-facets.ts';
import {queryRows} from '../support/query-rows.ts';

/** What a partner's tickets can be narrowed to, by looking at each of them: what the kept counts must agree with. */
export async function facetsByLooking(
  database: {readonly databaseUrl: string},
  partner: string,
): Promise<TicketFacets> {
  const [row] = await queryRows(database, statement(partner));
  return row!['facets'] as TicketFacets;
}

const statement = (partner: string) => `
  with own as (
    select status_type, waiting_for, service, data_center, lower(customer_email) as email,
      customer_zuid as zuid, customer_zoid as zoid
    from tickets where partner = '${partner}'
  ),
  names as (select distinct coalesce(email, zuid, zoid) as value from own),
  named as (
    select email as value from own where email is not null
    union all select zuid from own where zuid is not null
    union all select zoid from own where zoid is not null and zoid is distinct from zuid
  ),
  customers as (
    select value, count(*) as count from named where value in (select value from names)
    group by value order by count desc, value limit 200
  )
  select json_build_object(
    'open', (select count(*) from own where status_type = 'open'),
    'waitingForPartner', (select count(*) from own where waiting_for = 'partner'),
    'closed', (select count(*) from own where status_type = 'closed'),
    'services', (select json_agg(json_build_object('id', id, 'count', count) order by count desc, id)
      from (select service as id, count(*) as count from own group by service) as services),
    'customers', (select json_agg(json_build_object('value', value, 'count', count) order by count desc, value)
      from customers),
    'dataCenters', (select json_agg(json_build_object('id', id, 'count', count) order by count desc, id)
      from (select data_center as id, count(*) as count from own group by data_center) as data_centers)
  ) as facets`;

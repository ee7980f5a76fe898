import {sql, type Kysely} from 'kysely';
import type {TicketFacets} from '../../contract/ticket-facets.ts';
import type {Schema} from './schema.ts';

/** Most customers that are named. Further ones are found by searching. */
export const mostCustomers = 200;

/**
 * What the partner's tickets can be narrowed to. Each count is what a list narrowed to that holds. It reads counts and
 * no ticket: what it costs grows with the number of customers and not with that of tickets.
 */
export async function ticketFacets(db: Kysely<Schema>, partner: string): Promise<TicketFacets> {
  const {rows} = await statement(partner).execute(db);
  return rows[0]!.facets;
}

/** One statement, so that the counts are of one moment. */
const statement = (partner: string) => sql<{facets: TicketFacets}>`
  with counted as materialized (
    select facet, value, sum(tickets)::int as count from ticket_counts
    where partner = ${partner} and facet in ('status', 'waiting', 'service', 'data-center')
    group by facet, value having sum(tickets) > 0
  ),
  customers as (
    select value, sum(tickets)::int as count from ticket_counts
    where partner = ${partner} and facet = 'customer'
    group by value having sum(names) > 0
    order by count desc, value limit ${mostCustomers}
  )
  select json_build_object(
    'open', ${of('status', 'open')},
    'waitingForPartner', ${of('waiting', 'partner')},
    'closed', ${of('status', 'closed')},
    'services', ${listOf('service')},
    'customers', (select coalesce(
      json_agg(json_build_object('value', value, 'count', count) order by count desc, value), '[]') from customers),
    'dataCenters', ${listOf('data-center')}
  ) as facets`;

const of = (facet: string, value: string) =>
  sql`coalesce((select count from counted where facet = ${sql.lit(facet)} and value = ${sql.lit(value)}), 0)`;

const listOf = (facet: string) => sql`(select coalesce(
  json_agg(json_build_object('id', value, 'count', count) order by count desc, value), '[]')
  from counted where facet = ${sql.lit(facet)})`;

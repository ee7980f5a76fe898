import {runSql} from '../backend/run-sql.ts';

export const largePartner = '20105462640';
/** Of the small ones, by number. */
export const smallPartner = (number: number) => String(20_200_000_000 + number);
export const smallPartners = 5000;
/** The user who has seen most of the large partner's tickets, and whoever asks for a small one. */
export const user = '740001111';
/** A word of one subject of the large partner alone, and one of every fifth subject. */
export const words = {rare: 'quokka', everyday: 'import'};

/**
 * Fills a migrated database with `tickets` tickets, each tenth (or `every`) the large partner's, the others of 5,000 partners:
 * of the last three years, four fifths answered, nine tenths of these seen.
 */
export async function fillWithTickets(databaseUrl: string, tickets: number, every = 10): Promise<void> {
  const indexes = await runSql(
    databaseUrl,
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'tickets' and indexdef not like 'CREATE UNIQUE%'`,
  );
  const each = indexes.rows as readonly {name: string; definition: string}[];
  // Made after the rows, as a restored backup does it, they take a fraction of the time.
  await runSql(databaseUrl, each.map(({name}) => `drop index ${name};`).join('\n'));
  await runSql(databaseUrl, insertTickets(tickets, every));
  await runSql(databaseUrl, `set maintenance_work_mem = '512MB'; ${each.map(({definition}) => definition).join(';')}`);
  await runSql(
    databaseUrl,
    `insert into ticket_reads (partner, user_sub, ticket_id, seen_at)
     select partner, '${user}', id, last_activity_at from tickets where (substr(number, 4)::integer / 10) % 10 <> 0`,
  );
  await runSql(databaseUrl, 'vacuum analyze');
}

const insertTickets = (tickets: number, every: number) => `
  insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key, body_hash,
    data_center, service, organization_id, customer_email, customer_zoid, subject, description, status_type, status_name,
    waiting_for, received_at, last_activity_at, last_support_activity_at)
  select gen_random_uuid(), 'EU-' || (1000000 + n), partner, '${user}', 'Ada Partner', 'ada@partner.example',
    gen_random_uuid(), sha256(n::text::bytea), 'eu', (array['zoho-crm', 'zoho-books', 'zoho-desk', 'zoho-people'])[1 + n % 4],
    (70000000 + n % 20000)::text, 'admin@customer-' || n % 20000 || '.example', (20105460000 + n % 20000)::text,
    case when n = 10 then '${words.rare} is missing' else
      (array['Contacts from the import have no owner', 'Workflow sends the same mail twice', 'Report shows last month only',
        'Users cannot sign in by their account', 'Layout rules are not applied on the phone'])[1 + (n / 50) % 5] || ', case ' || n end,
    repeat('Since Monday, for all users of the organization. ', 4),
    status, initcap(status), case when status = 'closed' then 'nobody' when n % 3 = 0 then 'partner' else 'support' end,
    at, at + interval '20 minutes', case when (n / 10) % 5 <> 0 then at + interval '20 minutes' end
  from (
    select n, case when n % ${every} = 0 then '${largePartner}' else (20200000000 + (n * 7919::bigint) % ${smallPartners})::text end as partner,
      case when (n / 10) % 50 < 40 then 'closed' when (n / 10) % 50 < 45 then 'on-hold' else 'open' end as status,
      date_trunc('milliseconds', now() - interval '3 years' * (n::float / ${tickets})) as at
    from generate_series(1, ${tickets}) n
  ) as made`;

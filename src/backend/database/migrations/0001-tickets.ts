import {sql, type Kysely} from 'kysely';

/**
 * Tickets, the jobs that pass them on, and the region that the database belongs to. The checks mirror the
 * contract, whose lengths count UTF-16 units: never fewer than PostgreSQL's characters, so they are upper
 * bounds here.
 */
export async function createTickets(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table database_region (
    only_row boolean primary key default true check (only_row),
    region text not null check (region in ('com', 'eu'))
  )`,

  sql`create sequence ticket_number start 10001`,

  sql`create table tickets (
    id uuid primary key,
    number text not null unique check (number ~ '^(COM|EU)-[0-9]+$'),
    partner text not null check (partner ~ '^[0-9]{5,19}$'),
    requester_sub text not null check (requester_sub ~ '^[0-9]{5,19}$'),
    requester_name text not null check (char_length(requester_name) between 1 and 200),
    requester_email text not null check (char_length(requester_email) between 3 and 254),
    idempotency_key uuid not null,
    body_hash bytea not null check (octet_length(body_hash) = 32),
    data_center text not null check (data_center in ('us', 'eu', 'in', 'au', 'jp', 'za', 'ca', 'uk')),
    service text not null check (char_length(service) between 1 and 100),
    service_name text check (char_length(service_name) between 1 and 100),
    organization_id text not null check (organization_id ~ '^[0-9]{5,19}$'),
    customer_email text check (char_length(customer_email) between 3 and 254),
    customer_zuid text check (customer_zuid ~ '^[0-9]{5,19}$'),
    customer_zoid text check (customer_zoid ~ '^[0-9]{5,19}$'),
    subject text not null check (char_length(subject) between 1 and 255),
    description text not null check (char_length(description) between 1 and 32000),
    status_type text not null default 'open' check (status_type in ('open', 'on-hold', 'closed')),
    status_name text not null default 'Open' check (char_length(status_name) between 1 and 100),
    severity text not null default 'pending' check (severity in ('pending', 's1-critical')),
    received_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    last_activity_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    constraint one_ticket_for_a_key unique (partner, requester_sub, idempotency_key),
    constraint customer_is_named check (num_nonnulls(customer_email, customer_zuid, customer_zoid) > 0),
    constraint service_name_goes_with_other check ((service = 'other') = (service_name is not null))
  )`,

  sql`create index tickets_of_a_partner on tickets (partner, last_activity_at desc, id desc)`,

  sql`create table forwarding_jobs (
    id bigint generated always as identity primary key,
    ticket_id uuid not null references tickets (id),
    kind text not null check (kind in ('open_ticket')),
    state text not null default 'new' check (state in ('new', 'sending', 'unknown', 'done', 'dead')),
    created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    unique (ticket_id, kind)
  )`,

  sql`create index forwarding_jobs_to_do on forwarding_jobs (id) where state <> 'done'`,
];

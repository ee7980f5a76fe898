import {sql, type Kysely} from 'kysely';

/**
 * Customers' subscriptions, what the priority workflow decides of a ticket, what agents write, and who did what.
 * What has no default is written by this version only.
 */
export async function createPriority(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table subscriptions (
    zoid text primary key check (zoid ~ '^[0-9]{5,19}$'),
    super_admin_email text not null check (super_admin_email = lower(super_admin_email)),
    tier text not null check (char_length(tier) between 1 and 50),
    partner text check (partner ~ '^[0-9]{5,19}$')
  )`,
  sql`create index subscriptions_by_super_admin on subscriptions (super_admin_email)`,

  sql`create table subscription_domains (
    domain text not null check (domain = lower(domain)),
    zoid text not null references subscriptions (zoid) on delete cascade,
    primary key (domain, zoid)
  )`,
  sql`create index domains_of_a_subscription on subscription_domains (zoid)`,

  sql`create table subscription_users (
    zuid text primary key check (zuid ~ '^[0-9]{5,19}$'),
    zoid text not null references subscriptions (zoid) on delete cascade
  )`,
  sql`create index users_of_a_subscription on subscription_users (zoid)`,

  sql`create table subscription_services (
    zoid text not null references subscriptions (zoid) on delete cascade,
    service text not null check (char_length(service) between 1 and 100),
    licences integer not null check (licences >= 0),
    primary key (zoid, service)
  )`,

  // A ticket by e-mail may name no customer and no organization until an agent has asked.
  sql`alter table tickets
    add column channel text not null default 'widget' check (channel in ('widget', 'email')),
    add column primary_email text check (char_length(primary_email) between 3 and 254),
    add column primary_email_source text check (primary_email_source in ('partner', 'subscription', 'agent')),
    add column severity_shown boolean not null default false,
    add column around_the_clock boolean not null default false,
    add column ordinary_commitments jsonb not null default '[]' check (jsonb_typeof(ordinary_commitments) = 'array'),
    add column merged_into uuid references tickets (id) check (merged_into <> id),
    drop constraint customer_is_named,
    drop constraint tickets_organization_id_check,
    add constraint customer_is_named
      check (channel = 'email' or num_nonnulls(customer_email, customer_zuid, customer_zoid) > 0),
    add constraint organization_is_named
      check (organization_id ~ '^[0-9]{5,19}$' or (channel = 'email' and organization_id = '')),
    add constraint primary_email_has_a_source check ((primary_email is null) = (primary_email_source is null))`,

  sql`update tickets set primary_email = customer_email, primary_email_source = 'partner'
    where customer_email is not null`,
  sql`update tickets set severity_shown = true where severity <> 'pending'`,

  sql`create index tickets_by_activity on tickets (last_activity_at desc, id desc)`,
  sql`create index tickets_by_primary_email on tickets (lower(primary_email))`,
  sql`create index duplicates_of_a_ticket on tickets (merged_into) where merged_into is not null`,

  sql`alter table messages add column agent_id text check (char_length(agent_id) between 1 and 100)`,
  sql`create unique index one_answer_for_a_key on messages (agent_id, idempotency_key)
    where agent_id is not null and idempotency_key is not null`,

  sql`create table notes (
    id uuid primary key,
    position bigint generated always as identity,
    ticket_id uuid not null references tickets (id),
    agent_id text not null check (char_length(agent_id) between 1 and 100),
    agent_name text not null check (char_length(agent_name) between 1 and 200),
    text text not null check (char_length(text) between 1 and 32000),
    at timestamptz(3) not null,
    idempotency_key uuid not null,
    body_hash bytea not null check (octet_length(body_hash) = 32),
    constraint one_note_for_a_key unique (agent_id, idempotency_key)
  )`,
  sql`create index notes_of_a_ticket on notes (ticket_id, position)`,

  sql`create table ticket_audit (
    id bigint generated always as identity primary key,
    ticket_id uuid not null references tickets (id),
    at timestamptz(3) not null default date_trunc('milliseconds', clock_timestamp()),
    actor_kind text not null check (actor_kind in ('workflow', 'agent', 'partner', 'email', 'help-desk')),
    actor_id text check (char_length(actor_id) between 1 and 100),
    actor_name text check (char_length(actor_name) between 1 and 200),
    action text not null check (char_length(action) between 1 and 100),
    details jsonb not null default '{}' check (jsonb_typeof(details) = 'object')
  )`,
  sql`create index audit_of_a_ticket on ticket_audit (ticket_id, id)`,
  // What is written there stays, whoever asks.
  sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'The audit trail is only ever added to.'; end $$`,
  sql`create trigger audit_is_only_added_to before update or delete or truncate on ticket_audit
    for each statement execute function refuse_change()`,

  sql`alter table forwarding_jobs
    drop constraint forwarding_jobs_kind_check,
    add constraint forwarding_jobs_kind_check
      check (kind in ('open_ticket', 'reply', 'note', 'change_status', 'update_fields', 'attachment')),
    add column note_id uuid unique references notes (id),
    add constraint notes_are_named check ((kind = 'note') = (note_id is not null))`,
];

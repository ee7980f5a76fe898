import {sql, type Kysely} from 'kysely';

/**
 * What is said about a ticket, whose turn it is, what was promised, and who has seen what. Rows that are there
 * already wait for support, as a new ticket does. Everything has a default, because a process of the version
 * before may still be writing.
 */
export async function createConversation(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

/** Fields are set apart by a line break, which no search can hold: what is found lies within one field. */
const searchText = sql`lower(
  subject || E'\n' || number || E'\n' || organization_id
  || E'\n' || coalesce(customer_email, '') || E'\n' || coalesce(customer_zuid, '') || E'\n' || coalesce(customer_zoid, '')
)`;

const statements = [
  sql`alter table tickets
    add column request_type text not null default 'technical-support'
      check (char_length(request_type) between 1 and 100),
    add column contact_phone text check (char_length(contact_phone) between 1 and 40),
    add column waiting_for text not null default 'support'
      check (waiting_for in ('partner', 'support', 'nobody')),
    add column commitments jsonb not null default '[]' check (jsonb_typeof(commitments) = 'array'),
    add column last_support_activity_at timestamptz(3),
    add column search_text text not null generated always as (${searchText}) stored,
    add constraint ticket_of_a_partner unique (id, partner)`,

  sql`update tickets set waiting_for = 'nobody' where status_type = 'closed'`,

  sql`create index tickets_by_customer_email on tickets (partner, lower(customer_email))`,
  sql`create index tickets_by_customer_zuid on tickets (partner, customer_zuid)`,
  sql`create index tickets_by_customer_zoid on tickets (partner, customer_zoid)`,
  sql`create index tickets_with_support_activity on tickets (partner, id) where last_support_activity_at is not null`,

  // A PostgreSQL without this extension, or a user who may not create it, searches without an index.
  sql`do $$ begin
    create extension if not exists pg_trgm;
    create index tickets_by_text on tickets using gin (search_text gin_trgm_ops);
  exception when others then null;
  end $$`,

  sql`create table messages (
    id uuid primary key,
    position bigint generated always as identity,
    ticket_id uuid not null,
    partner text not null,
    author_name text not null check (char_length(author_name) between 1 and 200),
    author_role text not null check (author_role in ('partner', 'agent')),
    author_sub text check (author_sub ~ '^[0-9]{5,19}$'),
    text text not null check (char_length(text) between 1 and 32000),
    at timestamptz(3) not null,
    idempotency_key uuid,
    body_hash bytea check (octet_length(body_hash) = 32),
    foreign key (ticket_id, partner) references tickets (id, partner),
    constraint one_reply_for_a_key unique (partner, author_sub, idempotency_key),
    constraint partners_have_a_sub check ((author_role = 'partner') = (author_sub is not null)),
    constraint keys_have_a_hash check ((idempotency_key is null) = (body_hash is null))
  )`,

  sql`create index messages_of_a_ticket on messages (ticket_id, position)`,

  sql`create table ticket_reads (
    partner text not null,
    user_sub text not null check (user_sub ~ '^[0-9]{5,19}$'),
    ticket_id uuid not null,
    seen_at timestamptz(3) not null,
    primary key (partner, user_sub, ticket_id),
    foreign key (ticket_id, partner) references tickets (id, partner)
  )`,

  sql`alter table forwarding_jobs
    drop constraint forwarding_jobs_kind_check,
    drop constraint forwarding_jobs_ticket_id_kind_key,
    add constraint forwarding_jobs_kind_check check (kind in ('open_ticket', 'reply', 'change_status')),
    add column message_id uuid unique references messages (id),
    add column status_type text check (status_type in ('open', 'closed')),
    add constraint replies_name_their_message check ((kind = 'reply') = (message_id is not null)),
    add constraint changes_name_their_status check ((kind = 'change_status') = (status_type is not null))`,

  sql`create unique index one_job_opens_a_ticket on forwarding_jobs (ticket_id) where kind = 'open_ticket'`,
];

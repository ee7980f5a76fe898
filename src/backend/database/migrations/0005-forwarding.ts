import {sql, type Kysely} from 'kysely';

/**
 * How far each job is, what the help desks call what was passed on, how they are doing, and what they tell.
 * Everything has a default, because a process of the version before may still be writing.
 */
export async function createForwarding(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table forwarding_jobs
    drop constraint forwarding_jobs_kind_check,
    add constraint forwarding_jobs_kind_check check (kind in
      ('open_ticket', 'reply', 'note', 'change_status', 'update_fields', 'attachment', 'full_text')),
    add column source_job_id bigint unique references forwarding_jobs (id),
    add column help_desk text check (char_length(help_desk) between 1 and 50),
    add column attempts integer not null default 0,
    add column next_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    add column lease_by uuid,
    add column lease_until timestamptz(3),
    add column uncertain boolean not null default false,
    add column first_sent_at timestamptz(3),
    add column waits_for_help_desk boolean not null default false,
    add column last_error text check (char_length(last_error) between 1 and 200),
    add column help_desk_id text check (char_length(help_desk_id) between 1 and 100),
    add column finished_at timestamptz(3),
    add constraint full_texts_name_their_job check ((kind = 'full_text') = (source_job_id is not null)),
    add constraint who_sends_has_a_lease check ((state = 'sending') = (lease_by is not null)),
    add constraint leases_end check ((lease_by is null) = (lease_until is null))`,

  sql`create index forwarding_jobs_of_a_ticket on forwarding_jobs (ticket_id, id)`,
  sql`create index forwarding_jobs_in_work on forwarding_jobs (help_desk) where state = 'sending'`,

  sql`create table help_desks (
    id text primary key check (char_length(id) between 1 and 50),
    failures integer not null default 0 check (failures >= 0),
    retry_at timestamptz(3) not null default '-infinity',
    throttled_until timestamptz(3) not null default '-infinity',
    polled_at timestamptz(3) not null default '-infinity',
    reconciled_at timestamptz(3) not null default '-infinity'
  )`,

  sql`create table help_desk_tickets (
    ticket_id uuid primary key references tickets (id),
    help_desk text not null references help_desks (id),
    help_desk_ticket_id text not null check (char_length(help_desk_ticket_id) between 1 and 100),
    seen text not null default '',
    unique (help_desk, help_desk_ticket_id)
  )`,

  sql`create table help_desk_entries (
    ticket_id uuid not null references tickets (id),
    entry_key text not null check (char_length(entry_key) between 1 and 200),
    message_id uuid references messages (id),
    primary key (ticket_id, entry_key)
  )`,

  sql`create table help_desk_events (
    help_desk text not null references help_desks (id),
    event_id text not null check (char_length(event_id) between 1 and 200),
    help_desk_ticket_id text not null check (char_length(help_desk_ticket_id) between 1 and 100),
    received_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    state text not null default 'new' check (state in ('new', 'done', 'dead')),
    attempts integer not null default 0,
    next_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    primary key (help_desk, event_id)
  )`,
  sql`create index help_desk_events_to_do on help_desk_events (help_desk, next_at) where state = 'new'`,

  // Heard when the transaction has committed, by every process that listens.
  sql`create function tell_forwarding() returns trigger language plpgsql as
    $$ begin perform pg_notify('partner_support_forwarding', ''); return null; end $$`,
  sql`create trigger forwarding_has_work after insert on forwarding_jobs
    for each statement execute function tell_forwarding()`,
  sql`create trigger help_desk_has_told after insert on help_desk_events
    for each statement execute function tell_forwarding()`,
];

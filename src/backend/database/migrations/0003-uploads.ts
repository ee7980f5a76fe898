import {sql, type Kysely} from 'kysely';

/**
 * Uploads, the parts that they came in, and jobs that pass files on. An upload that a ticket or a reply has
 * bound is an attachment: the same row, so that nothing has to be moved when it is bound.
 */
export async function createUploads(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table uploads (
    id uuid primary key,
    partner text not null check (partner ~ '^[0-9]{5,19}$'),
    owner_sub text not null check (owner_sub ~ '^[0-9]{5,19}$'),
    storage_name text not null unique check (storage_name ~ '^[0-9a-f]{32}$'),
    name text not null check (char_length(name) between 1 and 255),
    size integer not null check (size > 0),
    received integer not null default 0 check (received between 0 and size),
    type text check (char_length(type) between 3 and 100),
    state text not null default 'open'
      check (state in ('open', 'finished', 'refused', 'infected', 'expired', 'removed')),
    files_removed boolean not null default false,
    created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    expires_at timestamptz(3) not null,
    ticket_id uuid references tickets (id),
    message_id uuid references messages (id),
    place smallint check (place >= 0),
    constraint finished_is_judged check ((state = 'finished') = (type is not null)),
    constraint finished_is_complete check (state <> 'finished' or received = size),
    constraint bound_is_finished check (ticket_id is null or (state = 'finished' and place is not null)),
    constraint message_is_of_a_ticket check (message_id is null or ticket_id is not null)
  )`,

  sql`create index attachments_of_a_ticket on uploads (ticket_id) where ticket_id is not null`,
  sql`create index attachments_of_a_message on uploads (message_id) where message_id is not null`,
  sql`create index uploads_to_expire on uploads (expires_at) where ticket_id is null`,

  sql`create table upload_parts (
    upload_id uuid not null references uploads (id) on delete cascade,
    start integer not null check (start >= 0),
    size integer not null check (size > 0),
    storage_key text not null,
    primary key (upload_id, start)
  )`,

  sql`alter table forwarding_jobs
    drop constraint forwarding_jobs_kind_check,
    add constraint forwarding_jobs_kind_check check (kind in ('open_ticket', 'reply', 'change_status', 'attachment')),
    add column attachment_id uuid unique references uploads (id),
    add constraint attachments_are_named check ((kind = 'attachment') = (attachment_id is not null))`,
];

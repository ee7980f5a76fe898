import {sql, type Kysely} from 'kysely';

/** Who writes from which address, which mails have come, and which ones are to be sent. */
export async function createEmail(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create table partner_users (
    partner text not null check (partner ~ '^[0-9]{5,19}$'),
    sub text not null check (sub ~ '^[0-9]{5,19}$'),
    email text not null check (char_length(email) between 3 and 254 and email !~ '[A-Z]'),
    name text not null check (char_length(name) between 1 and 200),
    updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    primary key (partner, sub)
  )`,
  sql`create index partner_users_by_email on partner_users (email)`,

  // Who asks for a mail to be kept names its ticket before the ticket is there.
  sql`create table email_messages (
    id uuid primary key,
    partner text not null check (partner ~ '^[0-9]{5,19}$'),
    key text not null check (char_length(key) between 1 and 500),
    message_id text check (message_id ~ '^<[!-~]+>$' and char_length(message_id) <= 500),
    body_hash bytea not null check (octet_length(body_hash) = 32),
    ticket_id uuid not null references tickets (id) deferrable initially deferred,
    reply_id uuid unique references messages (id) deferrable initially deferred,
    refused_files jsonb not null default '[]' check (jsonb_typeof(refused_files) = 'array'),
    received_at timestamptz(3) not null default date_trunc('milliseconds', clock_timestamp()),
    constraint one_mail_for_a_key unique (partner, key)
  )`,
  sql`create index mails_of_a_ticket on email_messages (ticket_id, received_at)`,
  sql`create index mails_by_message_id on email_messages (partner, message_id)`,

  sql`create table email_jobs (
    id uuid primary key,
    ticket_id uuid not null references tickets (id),
    kind text not null check (kind in ('acknowledgement', 'answer')),
    email_id uuid unique references email_messages (id),
    message_id uuid unique references messages (id),
    state text not null default 'new' check (state in ('new', 'sending', 'sent', 'unknown', 'dead')),
    attempts integer not null default 0,
    next_attempt_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    claimed_at timestamptz(3),
    outcome text check (char_length(outcome) <= 100),
    created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
    sent_at timestamptz(3),
    constraint acknowledgements_name_their_mail check ((kind = 'acknowledgement') = (email_id is not null)),
    constraint answers_name_their_message check ((kind = 'answer') = (message_id is not null))
  )`,
  sql`create index email_jobs_to_do on email_jobs (next_attempt_at) where state in ('new', 'sending')`,
];

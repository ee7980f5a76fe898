import {sql, type Kysely} from 'kysely';

/**
 * Files that come back from help desks, who else than support writes there, and how fresh what a help desk says is.
 * Everything has a default, because a process of the version before may still be writing.
 */
export async function createDeskAnswers(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table messages
    drop constraint messages_author_role_check,
    add constraint messages_author_role_check check (author_role in ('partner', 'customer', 'agent'))`,

  sql`alter table help_desk_tickets add column status_as_of timestamptz not null default '-infinity'`,

  // An upload that nobody used in time takes its row along: then the file is fetched anew.
  sql`create table help_desk_files (
    ticket_id uuid not null references tickets (id),
    file_key text not null check (char_length(file_key) between 1 and 200),
    upload_id uuid references uploads (id) on delete cascade,
    refused text check (char_length(refused) between 1 and 100),
    failures integer not null default 0 check (failures >= 0),
    primary key (ticket_id, file_key),
    constraint taken_or_refused check (upload_id is null or refused is null)
  )`,
  sql`create index help_desk_files_by_upload on help_desk_files (upload_id) where upload_id is not null`,
];

import {sql, type Kysely} from 'kysely';

/** Wakes whoever sends answers by mail, and an index for what operators count of them. */
export async function watchMail(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  // Holds only what is not sent.
  sql`create index email_jobs_not_sent on email_jobs (state, created_at) where state <> 'sent'`,

  // Heard when the transaction has committed, by every process that listens.
  sql`create function tell_mail() returns trigger language plpgsql as
    $$ begin perform pg_notify('partner_support_mail', ''); return null; end $$`,
  sql`create trigger mail_is_to_be_sent after insert on email_jobs
    for each statement execute function tell_mail()`,
];

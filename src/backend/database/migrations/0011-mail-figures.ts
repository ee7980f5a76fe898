import {sql, type Kysely} from 'kysely';

/** An index for what operators count of answers by mail. It holds only those that are not sent. */
export async function watchMail(db: Kysely<unknown>): Promise<void> {
  await sql`create index email_jobs_not_sent on email_jobs (state, created_at) where state <> 'sent'`.execute(db);
}

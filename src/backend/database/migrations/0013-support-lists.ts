import {sql, type Kysely} from 'kysely';

/**
 * Indexes for what support narrows its list to: each holds few tickets, for which the index of everybody's activity would
 * be searched through. Nothing that is stored changes.
 */
export async function indexSupportLists(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`create index tickets_without_primary_email on tickets (last_activity_at desc, id desc)
    where primary_email is null`,
  sql`create index tickets_of_large_accounts on tickets (last_activity_at desc, id desc)
    where severity = 's1-critical'`,
  sql`create index tickets_by_mail on tickets (last_activity_at desc, id desc) where channel = 'email'`,
];

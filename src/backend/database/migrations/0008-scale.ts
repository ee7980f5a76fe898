import {sql, type Kysely} from 'kysely';

/** Indexes for regions with a million tickets and partners with a hundred thousand; nothing that is stored changes. */
export async function scale(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  // In an order that the index of all tickets by activity does not have: for a partner with many tickets PostgreSQL
  // would take that one, and read everybody's in order to drop nearly all of them. No value here is null.
  sql`create index tickets_of_a_partner_by_activity
    on tickets (partner, last_activity_at desc nulls last, id desc nulls last)`,
  sql`drop index tickets_of_a_partner`,

  // Both sides of the unread count in one order and with all that it compares, so that no ticket itself is read.
  sql`create index support_activity_of_a_partner on tickets (partner, id) include (last_support_activity_at)
    where last_support_activity_at is not null`,
  sql`drop index tickets_with_support_activity`,
  sql`alter table ticket_reads
    drop constraint ticket_reads_pkey,
    add primary key (partner, user_sub, ticket_id) include (seen_at)`,
];

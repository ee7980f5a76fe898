import {sql, type Kysely} from 'kysely';

/**
 * Which customers' identifiers a partner has named lately, to limit how many one may try. Hashed: for counting, nobody
 * needs to read them. Unlogged: what a crash takes away would have gone within the hour.
 */
export async function createCustomerQuota(db: Kysely<unknown>): Promise<void> {
  await sql`create unlogged table named_identifiers (
    partner text not null,
    identifier bytea not null check (octet_length(identifier) = 32),
    named_at timestamptz(3) not null default clock_timestamp(),
    primary key (partner, identifier)
  )`.execute(db);
  await sql`create index named_identifiers_by_time on named_identifiers (partner, named_at)`.execute(db);
}

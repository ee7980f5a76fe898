import {createHash} from 'node:crypto';
import {sql, type Transaction} from 'kysely';
import type {Customer} from '../../contract/customer.ts';
import type {Schema} from './schema.ts';

/** A partner has named more customers than it may within an hour. Nothing was stored. */
export class CustomerQuotaExceeded extends Error {
  override name = 'CustomerQuotaExceeded';
  /** Whole seconds, at least 1. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('This partner has named too many different customers.');
    this.retryAfter = retryAfter;
  }
}

/**
 * Counts the customer's identifiers for the partner: at most `limit` different ones within an hour, across all
 * processes, so that nobody finds out by trying who is a customer and how large. What was named within the hour is
 * free to be named again. Only inside the transaction that opens a ticket; rejects with a `CustomerQuotaExceeded`.
 */
export async function countCustomer(
  transaction: Transaction<Schema>,
  partner: string,
  {email, zuid, zoid}: Customer,
  limit: number,
): Promise<void> {
  const named = Object.entries({email: email?.toLowerCase(), zuid, zoid}).flatMap(([kind, identifier]) =>
    identifier === undefined ? [] : [createHash('sha256').update(`${kind}:${identifier}`).digest()],
  );
  // One ticket of a partner after the other, from here to its commit: otherwise several could take the last place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${partner}, 7421180003))`.execute(transaction);
  await sql`delete from named_identifiers
    where partner = ${partner} and named_at <= clock_timestamp() - interval '1 hour'`.execute(transaction);
  await sql`insert into named_identifiers (partner, identifier)
    select ${partner}, unnest(${named}::bytea[]) on conflict do nothing`.execute(transaction);
  const {rows} = await sql<{count: number; seconds: number}>`
    select count(*)::int as count,
      ceil(extract(epoch from min(named_at) + interval '1 hour' - clock_timestamp()))::int as seconds
    from named_identifiers where partner = ${partner}`.execute(transaction);
  const {count, seconds} = rows[0]!;
  if (count > limit) throw new CustomerQuotaExceeded(Math.max(1, seconds));
}

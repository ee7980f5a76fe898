import {sql, type Kysely} from 'kysely';

/** What requests have used of their quotas, and indexes for what operators count. */
export async function createLimits(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  // Unlogged: counting costs no write to the log, so no wait for the disk, and after a crash it begins anew.
  sql`create unlogged table request_limits (
    key text primary key check (char_length(key) between 1 and 200),
    used integer not null,
    ends_at timestamptz not null
  ) with (fillfactor = 50)`,

  // All quotas of a request or none: what one of them refuses has used nothing of the others. The rows stay locked
  // until the end, in the order of the keys, which must be the same everywhere. A window begins with its first request.
  sql`create function take_request(keys text[], quotas integer[], seconds integer[])
    returns table (taken integer, milliseconds integer) language plpgsql as $$
    declare
      started timestamptz := clock_timestamp();
      refused boolean := false;
      ends timestamptz;
    begin
      for place in 1 .. cardinality(keys) loop
        insert into request_limits as known (key, used, ends_at)
        values (keys[place], 1, started + make_interval(secs => seconds[place]))
        on conflict (key) do update set
          used = case when known.ends_at <= started then 1 else known.used + 1 end,
          ends_at = case when known.ends_at <= started then excluded.ends_at else known.ends_at end
        returning known.used, known.ends_at into taken, ends;
        milliseconds := ceil(extract(epoch from ends - started) * 1000);
        refused := refused or taken > quotas[place];
        return next;
      end loop;
      if refused then
        update request_limits set used = used - 1 where key = any (keys);
      end if;
    end $$`,

  sql`create index tickets_with_open_commitments on tickets (id)
    where status_type <> 'closed' and commitments @? '$[*] ? (@.metAt == null)'`,
  sql`create index uploads_that_are_stored on uploads (size) where state = 'finished'`,
];

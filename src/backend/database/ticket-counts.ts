import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** Keys that are folded in one transaction. */
const portion = 5000;

/** Any number that no other lock of ours has. */
const lockKey = 7_421_180_005;

/** How many tickets there are of what kind, kept by triggers: the sum of a key's rows is its count. */
export class TicketCounts {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Makes one row of the rows that changes have added to a key, so that counts stay cheap to read. No count changes by
   * it, and nobody waits for it; a process that finds another one at it leaves it alone. Gives how many keys were folded.
   */
  async fold(): Promise<number> {
    for (let folded = 0; ;) {
      const keys = await this.#foldPortion();
      folded += keys;
      if (keys < portion) return folded;
    }
  }

  #foldPortion(): Promise<number> {
    return this.#db.transaction().execute(async (transaction) => {
      const {rows} = await sql<{isMine: boolean}>`
        select pg_try_advisory_xact_lock(${sql.lit(lockKey)}) as "isMine"`.execute(transaction);
      if (!rows[0]!.isMine) return 0;
      // One statement: whoever counts meanwhile sees all rows of before, or all of after.
      const folded = await sql<{keys: number}>`
        with keys as (
          select distinct partner, facet, value from ticket_counts where not is_folded limit ${portion}
        ),
        taken as (
          delete from ticket_counts counted using keys
          where (counted.partner, counted.facet, counted.value) = (keys.partner, keys.facet, keys.value)
          returning counted.partner, counted.facet, counted.value, tickets, names
        ),
        folded as (
          insert into ticket_counts (partner, facet, value, tickets, names, is_folded)
          select partner, facet, value, sum(tickets), sum(names), true from taken
          group by partner, facet, value having sum(tickets) <> 0 or sum(names) <> 0
        )
        select count(*)::int as keys from keys`.execute(transaction);
      return folded.rows[0]!.keys;
    });
  }
}

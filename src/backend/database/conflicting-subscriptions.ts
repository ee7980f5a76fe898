import {sql, type RawBuilder, type Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** A row that can't be true beside another one. */
export interface ConflictingRow {
  readonly line: number;
  readonly conflict: 'organization_twice' | 'user_of_two' | 'user_of_another';
  /** Line of the other row; null where the other one is not of this file. */
  readonly otherLine: number | null;
}

/** Most rows that are told of for each kind of conflict. */
const mostTold = 100;

/**
 * Takes out of the stage what contradicts an earlier row, or an organization that the region knows and the rest of the
 * stage leaves as it is. Tells of each.
 */
export async function findConflicts(
  db: Transaction<Schema>,
  tell: (rows: readonly ConflictingRow[], count: number) => void,
): Promise<void> {
  await sql`create temporary table conflicting
    (line integer primary key, conflict text not null, other_line integer) on commit drop`.execute(db);
  const take = async (conflicts: RawBuilder<unknown>): Promise<number> => {
    const {rows} = await sql<{count: number}>`with taken as (
        insert into conflicting ${conflicts} on conflict do nothing returning line
      ) select count(*)::integer as count from taken`.execute(db);
    const {count} = rows[0]!;
    if (count > 0) await tellAndUnstage(db, count, tell);
    return count;
  };
  await analyze(db);
  await take(sql`
    select line, 'organization_twice', first from (
      select line, min(line) over (partition by zoid) as first from staged
    ) as placed where line > first`);
  const takeUsersOfAnother = async () => {
    // A row that is taken out keeps its users, which may be in the way of further ones.
    while ((await take(usersOfAnother)) > 0);
  };
  // First, because a row that is taken out here is in no other one's way.
  await takeUsersOfAnother();
  await take(sql`
    select line, 'user_of_two', min(first) from (
      select line, min(line) over (partition by zuid) as first from staged_users
    ) as placed where line > first group by line`);
  await takeUsersOfAnother();
}

const usersOfAnother = sql`
  select distinct line, 'user_of_another', null::integer
  from staged_users join subscription_users using (zuid)
  where subscription_users.zoid <> staged_users.zoid
    and not exists (select from staged where staged.zoid = subscription_users.zoid)`;

async function analyze(db: Transaction<Schema>): Promise<void> {
  await sql`analyze staged, staged_domains, staged_users, staged_services`.execute(db);
}

async function tellAndUnstage(
  db: Transaction<Schema>,
  count: number,
  tell: (rows: readonly ConflictingRow[], count: number) => void,
): Promise<void> {
  const {rows} = await sql<ConflictingRow>`select line, conflict, other_line as "otherLine" from conflicting
    order by line limit ${mostTold}`.execute(db);
  tell(rows, count);
  for (const table of ['staged', 'staged_domains', 'staged_users', 'staged_services']) {
    await sql`delete from ${sql.table(table)} where line in (select line from conflicting)`.execute(db);
  }
  await sql`truncate conflicting`.execute(db);
}

import {Kysely, PostgresDialect, sql, type Transaction} from 'kysely';
import type {Region} from '../../contract/data-centers.ts';
import {bindRegion} from './bind-region.ts';
import {findConflicts, type ConflictingRow} from './conflicting-subscriptions.ts';
import {migrate} from './migrate.ts';
import {openPool} from './open-pool.ts';
import {replaceSubscriptions, type ReplacedSubscriptions} from './replace-subscriptions.ts';
import type {Schema} from './schema.ts';
import {createStage, stageSubscriptions, type StagedSubscription} from './stage-subscriptions.ts';

export interface SubscriptionImport {
  readonly region: Region;
  /** Organizations with their lines in the file, in its order. Read no faster than the database takes them. */
  readonly rows: AsyncIterable<StagedSubscription> | Iterable<StagedSubscription>;
  /** Told, after all rows have been read, of those that contradict another one; of many only the first, with a count. */
  readonly onConflicts?: (rows: readonly ConflictingRow[], count: number) => void;
  /** Asked after that: whether what is left is to be imported. Throws where it is not. */
  readonly onRead?: () => void;
  /** Told from time to time how many rows were read. */
  readonly onProgress?: (rows: number) => void;
}

/** Organizations of one statement: few enough for the memory, so many that round trips count little. */
const portion = 5000;

/** Any number that no other lock of ours has. */
const lockKey = 7_421_180_004;

/**
 * Puts organizations in the place of what the database at `url` knew of them, all in one transaction. Others stay as
 * they are. Brings the tables up to date and binds the database to the region before; rejects where it is another's.
 */
export async function importSubscriptions(url: string, wanted: SubscriptionImport): Promise<ReplacedSubscriptions> {
  await migrate(url);
  const db = new Kysely<Schema>({dialect: new PostgresDialect({pool: openPool(url, {max: 1, patient: true})})});
  try {
    await bindRegion(db, wanted.region);
    const replaced = await db.transaction().execute((transaction) => importIn(transaction, wanted));
    // Until PostgreSQL counts them by itself, it would look for them as in empty tables.
    await sql`analyze subscriptions, subscription_domains, subscription_users, subscription_services`.execute(db);
    return replaced;
  } finally {
    await db.destroy();
  }
}

const ignore = () => undefined;

async function importIn(db: Transaction<Schema>, wanted: SubscriptionImport): Promise<ReplacedSubscriptions> {
  const {rows, onConflicts = ignore, onRead = ignore, onProgress = ignore} = wanted;
  // Two imports at a time would decide by what the other is about to replace.
  await sql`select pg_advisory_xact_lock(${sql.lit(lockKey)})`.execute(db);
  // Sets of millions are joined below; the server's own value is meant for a partner's list.
  await sql`set local work_mem = '64MB'`.execute(db);
  await createStage(db);
  let staged: Promise<void> = Promise.resolve();
  let count = 0;
  for await (const some of portionsOf(rows)) {
    // While the database takes one portion, the next one is read.
    await staged;
    staged = stageSubscriptions(db, some);
    // It is awaited further up or down; until then its failure must not end the process.
    staged.catch(() => undefined);
    onProgress((count += some.length));
  }
  await staged;
  await findConflicts(db, onConflicts);
  onRead();
  return replaceSubscriptions(db);
}

async function* portionsOf(rows: SubscriptionImport['rows']): AsyncGenerator<StagedSubscription[], void, undefined> {
  let some: StagedSubscription[] = [];
  for await (const row of rows) {
    if (some.push(row) < portion) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

import type {Kysely} from 'kysely';
import type {Region} from '../../contract/data-centers.ts';
import type {Schema} from './schema.ts';

/**
 * Makes the database the one of `region`, for good. Refused where it is the other region's already: two
 * backends set to the same `DATABASE_URL` by mistake must not mix what has to stay apart.
 */
export async function bindRegion(db: Kysely<Schema>, region: Region): Promise<void> {
  await db
    .insertInto('database_region')
    .values({only_row: true, region})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const {region: bound} = await db.selectFrom('database_region').select('region').executeTakeFirstOrThrow();
  if (bound !== region) {
    throw new Error(`The database holds the tickets of region "${bound}"; it can't be used for region "${region}".`);
  }
}

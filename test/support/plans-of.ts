import {CompiledQuery, Kysely, PostgresDialect} from 'kysely';
import {openPool} from '../../src/backend/database/open-pool.ts';
import type {Schema} from '../../src/backend/database/schema.ts';

/** Runs what `ask` asks, and gives PostgreSQL's plan for each statement that it sent, as JSON. */
export async function plansOf(
  databaseUrl: string,
  ask: (db: Kysely<Schema>) => Promise<unknown>,
): Promise<readonly string[]> {
  const asked: CompiledQuery[] = [];
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({pool: openPool(databaseUrl, {max: 1})}),
    log: ({query}) => void asked.push(query),
  });
  try {
    await ask(db);
    const plans: string[] = [];
    for (const {sql, parameters} of [...asked]) {
      const {rows} = await db.executeQuery(CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]));
      plans.push(JSON.stringify(rows));
    }
    return plans;
  } finally {
    await db.destroy();
  }
}

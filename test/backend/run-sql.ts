import pg from 'pg';

/** Runs SQL as the database's owner, beside the backend. */
export async function runSql(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

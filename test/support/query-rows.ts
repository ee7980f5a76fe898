import pg from 'pg';

/** Runs SQL as the database's owner, beside the backend; gives the rows. */
export async function queryRows(
  {databaseUrl}: {readonly databaseUrl: string},
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

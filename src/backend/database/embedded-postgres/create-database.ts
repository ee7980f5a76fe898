import pg from 'pg';

/** Makes the database `name` on the server at `serverUrl` unless it is there; resolves with its URL. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" can't be a database's name.`);
  const client = new pg.Client({connectionString: serverUrl, connectionTimeoutMillis: 5000});
  client.on('error', () => undefined);
  await client.connect();
  try {
    const {rowCount} = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } catch (error) {
    if (!madeMeanwhile.has((error as pg.DatabaseError).code)) throw error;
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** duplicate_database, or unique_violation when both came at the very same moment. */
const madeMeanwhile: ReadonlySet<string | undefined> = new Set(['42P04', '23505']);

import pg from 'pg';

/** Milliseconds until a server that says nothing is given up. */
const patience = 5000;

/**
 * One connection whose values read the same on whatever server. Once it stands it has no limits of time, also where the
 * server has some for others.
 */
export async function connectAlone(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'partner-support backup',
    connectionTimeoutMillis: patience,
    keepAlive: true,
  });
  // What breaks it fails the query that runs; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    "set client_encoding to 'UTF8'; set datestyle to iso; set intervalstyle to iso_8601; set timezone to UTC",
  );
  // Not every version has all of them.
  await client.query(
    `select set_config(name, '0', false) from pg_settings where name in
      ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout', 'idle_session_timeout')`,
  );
  return client;
}

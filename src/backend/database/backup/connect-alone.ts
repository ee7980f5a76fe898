import pg from 'pg';

/** One connection without limits of time, whose values read the same on whatever server. */
export async function connectAlone(url: string): Promise<pg.Client> {
  const client = new pg.Client({connectionString: url, application_name: 'partner-support backup', keepAlive: true});
  // What breaks it fails the query that runs; without a listener it would end the process as well.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    "set client_encoding to 'UTF8'; set datestyle to iso; set intervalstyle to iso_8601; set timezone to UTC",
  );
  return client;
}

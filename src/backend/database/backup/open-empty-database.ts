import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import type pg from 'pg';
import {from as copyFrom} from 'pg-copy-streams';
import {connectAlone} from './connect-alone.ts';
import {copyOf, readMigrations, readTables, type SequenceState, type TableShape} from './read-catalogue.ts';

/** More than a region gives between two backups: partners and the help desk have the numbers of what was lost. */
const skipped = 10_000;

/** A region's database without any rows, in one transaction: nothing is there for others before {@link commit}. */
export interface EmptyDatabase {
  readonly migrations: readonly string[];
  /** Stores rows in COPY's text format; resolves with how many there are then. */
  load(table: TableShape, rows: Readable): Promise<number>;
  /** Sets each {@link skipped} further than it stood: what it has given since the backup is known to others. */
  setSequences(states: readonly SequenceState[]): Promise<void>;
  /** What was yet to be passed on to a help desk may be there by now: it is looked for before it is sent. */
  doubtOpenJobs(): Promise<void>;
  commit(): Promise<void>;
  /** Ends the connection; what is not committed never was. */
  close(): Promise<void>;
}

/**
 * Opens the migrated database at `url` for a restore. Rejects with one plain sentence where it has rows. Others wait
 * until the end, and read what has been restored then.
 */
export async function openEmptyDatabase(url: string): Promise<EmptyDatabase> {
  const client = await connectAlone(url);
  try {
    await client.query('begin');
    await client.query("set local lock_timeout to '5s'");
    for (const {name} of await readTables(client)) {
      const table = client.escapeIdentifier(name);
      await client.query(`lock table ${table} in exclusive mode`);
      const {rowCount} = await client.query(`select from ${table} limit 1`);
      if (rowCount) throw new Error('The database is not empty: a backup is restored into an empty one only.');
    }
    return {
      migrations: await readMigrations(client),
      load: (table, rows) => load(client, table, rows),
      async setSequences(states) {
        for (const {name, last, called} of states) {
          const sql = 'select setval(quote_ident($1)::regclass, $2::bigint + $3, $4)';
          await client.query(sql, [name, last, skipped, called]);
        }
      },
      doubtOpenJobs: async () => void (await client.query(doubtOpenJobs)),
      commit: async () => void (await client.query('commit')),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** A look costs requests, so only where there ever was a help desk. */
const doubtOpenJobs = `update forwarding_jobs job
  set uncertain = true, first_sent_at = coalesce(job.first_sent_at, ticket.received_at)
  from tickets ticket
  where ticket.id = job.ticket_id and job.state in ('new', 'sending', 'unknown') and exists (select from help_desks)`;

async function load(client: pg.Client, table: TableShape, rows: Readable): Promise<number> {
  await pipeline(rows, client.query(copyFrom(copyOf(client, table, 'from stdin'))));
  const {rows: counted} = await client.query<{count: string}>(
    `select count(*) from ${client.escapeIdentifier(table.name)}`,
  );
  return Number(counted[0]!.count);
}

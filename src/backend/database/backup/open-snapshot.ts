import type {Readable} from 'node:stream';
import {to as copyTo} from 'pg-copy-streams';
import {connectAlone} from './connect-alone.ts';
import {
  copyOf,
  readMigrations,
  readSequences,
  readTables,
  type SequenceState,
  type TableShape,
} from './read-catalogue.ts';

/** A part of a file, as the rows name it. */
export interface StoredPart {
  readonly key: string;
  readonly size: number;
  /** Whether it belongs to a ticket; the others may go at any moment. */
  readonly attached: boolean;
}

/** All of a region's rows as they were at one moment, whatever is written meanwhile. */
export interface Snapshot {
  /** Such as `eu`. */
  readonly region: string;
  /** Names of the migrations that made the tables. */
  readonly migrations: readonly string[];
  /** Each behind those that it refers to. */
  readonly tables: readonly TableShape[];
  /** A table's rows in COPY's text format. One at a time, read to its end. */
  copy(table: TableShape): Readable;
  /** All parts of files that the rows name. */
  parts(): Promise<readonly StoredPart[]>;
  sequences(): Promise<readonly SequenceState[]>;
  close(): Promise<void>;
}

/** Rejects with one plain sentence where the database at `url` holds no region. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = await connectAlone(url);
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    const {rows} = await client.query<{found: string | null}>("select to_regclass('database_region')::text as found");
    const {rows: bound} = rows[0]!.found
      ? await client.query<{region: string}>('select region from database_region')
      : {rows: []};
    if (!bound[0]) throw new Error('The database holds no region: there is nothing to back up.');
    return {
      region: bound[0].region,
      migrations: await readMigrations(client),
      tables: await readTables(client),
      copy: (table) => client.query(copyTo(copyOf(client, table, 'to stdout'))),
      async parts() {
        const {rows: parts} = await client.query<StoredPart>(
          `select p.storage_key as key, p.size, u.ticket_id is not null as attached
            from upload_parts p join uploads u on u.id = p.upload_id order by p.storage_key`,
        );
        return parts;
      },
      sequences: () => readSequences(client),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}

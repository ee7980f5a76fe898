import type pg from 'pg';

/** A table as far as its rows can be written: generated columns are not in it. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Written by every start of a backend, so that an empty database has rows in them. */
const ownOfEachDatabase = ['schema_migrations', 'database_region'];
/** Written by triggers as the rows come that they are made from. */
const derived = ['ticket_counts'];

/**
 * The tables whose rows are a region's data, from PostgreSQL's own catalogue, so that a new one is not forgotten: each
 * stands behind those that it refers to. Unlogged tables hold nothing that has to stay.
 */
export async function readTables(client: pg.ClientBase): Promise<readonly TableShape[]> {
  const {rows: tables} = await client.query<{name: string; columns: string[]}>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> all ($1)
      group by c.relname order by c.relname`,
    [[...ownOfEachDatabase, ...derived]],
  );
  const {rows: references} = await client.query<{from: string; to: string}>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to
      from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const ordered: TableShape[] = [];
  const waiting = new Map(tables.map((table) => [table.name, table]));
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({name}) => !references.some(({from, to}) => from === name && waiting.has(to)),
    );
    if (free.length === 0) throw new Error('Tables refer to each other in a circle: they can not be restored in turn.');
    for (const table of free) waiting.delete(table.name);
    ordered.push(...free);
  }
  return ordered;
}

/** Where a sequence stands; `last` as digits, because it may be larger than a number. */
export interface SequenceState {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

/** Also those behind identities. They are in no snapshot: read them after the rows, which they must not fall behind. */
export async function readSequences(client: pg.ClientBase): Promise<readonly SequenceState[]> {
  const {rows} = await client.query<{name: string}>(
    `select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname`,
  );
  const states: SequenceState[] = [];
  for (const {name} of rows) {
    const {rows: found} = await client.query<{last: string; called: boolean}>(
      `select last_value::text as last, is_called as called from ${client.escapeIdentifier(name)}`,
    );
    states.push({name, ...found[0]!});
  }
  return states;
}

export async function readMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  const {rows} = await client.query<{name: string}>('select name from schema_migrations order by name');
  return rows.map(({name}) => name);
}

/** The statement that says what a table's rows are, in COPY's text format. */
export function copyOf(
  client: pg.ClientBase,
  {name, columns}: TableShape,
  direction: 'to stdout' | 'from stdin',
): string {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `copy ${client.escapeIdentifier(name)} (${list}) ${direction}`;
}

import {open} from 'node:fs/promises';
import {readDatabaseConfig} from '../config.ts';
import type {ConflictingRow} from '../database/conflicting-subscriptions.ts';
import {importSubscriptions as importRows} from '../database/import-subscriptions.ts';
import type {StagedSubscription} from '../database/stage-subscriptions.ts';
import {locateDatabase} from '../locate-database.ts';
import {readCsv} from '../subscriptions/read-csv.ts';
import {readJsonLines} from '../subscriptions/read-json-lines.ts';
import type {Mistake, Row, WrongRow} from '../subscriptions/read-row.ts';
import {WrongRows} from '../subscriptions/wrong-rows.ts';

const usage = `import-subscriptions FILE [--skip-wrong-rows]
FILE ends in .csv, or in .jsonl or .ndjson for one JSON object a line.`;

/** Rows between two lines of progress. */
const progressEvery = 100_000;

/**
 * Imports customers' subscriptions from a file into the region's database, and tells of it line by line. Rejects with
 * an error whose message is the report where rows are wrong: nothing is imported then.
 */
export async function importSubscriptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void = (line) => void process.stdout.write(`${line}\n`),
): Promise<void> {
  const {path, skipWrongRows} = readArguments(args);
  const read = readerFor(path);
  const {region, database} = readDatabaseConfig(env);
  const file = await open(path);
  let located: Awaited<ReturnType<typeof locateDatabase>> | undefined;
  try {
    located = await locateDatabase(database, {make: true});
    const started = performance.now();
    const wrong = new WrongRows();
    let told = 0;
    const {added, changed, unchanged} = await importRows(located.url, {
      region,
      rows: rightRows(read(file.createReadStream()), wrong),
      onProgress(rows) {
        if (rows < told + progressEvery) return;
        told = rows;
        say(`${rows} rows were read.`);
      },
      onConflicts: (rows, count) => wrong.add(rows.map(toWrongRow), count),
      onRead() {
        if (wrong.count === 0) return;
        const report = wrong.report();
        if (!skipWrongRows) throw new Error([...report, 'Nothing was imported.'].join('\n'));
        for (const line of report) say(line);
      },
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const rows = added + changed + unchanged;
    say(`Region ${region}: ${rows + wrong.count} rows in ${seconds} s.`);
    say(`${added} new, ${changed} changed, ${unchanged} unchanged, ${wrong.count} wrong and skipped.`);
  } finally {
    await located?.close();
    await file.close();
  }
}

function readArguments(args: readonly string[]): {readonly path: string; readonly skipWrongRows: boolean} {
  const [path, ...more] = args.filter((arg) => arg !== '--skip-wrong-rows');
  if (path === undefined || path.startsWith('-') || more.length > 0) throw new Error(usage);
  return {path, skipWrongRows: args.includes('--skip-wrong-rows')};
}

function readerFor(path: string): typeof readCsv {
  if (/\.csv$/i.test(path)) return readCsv;
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return readJsonLines;
  throw new Error(usage);
}

async function* rightRows(rows: AsyncIterable<Row>, wrong: WrongRows): AsyncGenerator<StagedSubscription> {
  for await (const row of rows) {
    if ('mistakes' in row) wrong.add([row]);
    else yield row;
  }
}

function toWrongRow({line, conflict, otherLine}: ConflictingRow): WrongRow {
  return {line, mistakes: [mistakesOf(otherLine)[conflict]]};
}

function mistakesOf(otherLine: number | null): Readonly<Record<ConflictingRow['conflict'], Mistake>> {
  return {
    organization_twice: {field: 'zoid', reason: `stands in line ${otherLine} already`},
    user_of_two: {field: 'users', reason: `name a user of another organization, in line ${otherLine}`},
    user_of_another: {
      field: 'users',
      reason: 'name a user of a known organization that no right row of the file replaces',
    },
  };
}

import {createWriteStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {importSubscriptions as runImport} from '../../src/backend/commands/import-subscriptions.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import type {Report} from './benchmark.ts';
import {round} from './figures.ts';
import {numberOption} from './number-option.ts';

/** Megabytes that this process may take, however long the file is. */
const mostMemory = 512;

/** A file with a million organizations into an empty region, and the same file once more. */
export async function importSubscriptions(options: readonly string[]): Promise<Report> {
  const rows = numberOption(options, 'rows', 1_000_000);
  const path = join(temporaryFolder(), 'subscriptions.csv');
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(path));
  const megabytes = (await stat(path)).size / 1e6;
  const lent = await borrowDatabase();
  try {
    const env = {REGION: 'com', DATABASE_URL: lent.url};
    const runs = [];
    for (const what of ['first import', 'the same file again']) runs.push(await measure(what, path, env));
    return {
      tables: [
        {
          title: `Importing ${rows} organizations (${round(megabytes)} MB)`,
          columns: ['', 'seconds', 'rows a second', 'peak memory of the process, MB', 'what it says'],
          rows: runs.map(({what, seconds, peak, said}) => [what, round(seconds), round(rows / seconds), peak, said]),
        },
      ],
      broken: runs
        .filter(({peak}) => peak > mostMemory)
        .map(({what, peak}) => `${what}: ${peak} MB of memory, not ${mostMemory} at most.`),
    };
  } finally {
    await lent.giveBack();
  }
}

async function measure(what: string, path: string, env: NodeJS.ProcessEnv) {
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const started = performance.now();
  let said = '';
  await runImport([path], env, (line) => {
    said = line;
    console.log(line);
  });
  clearInterval(watch);
  return {what, seconds: (performance.now() - started) / 1000, peak: Math.round(peak / 1e6), said};
}

/** One or two domains and users each, about three services. */
function* linesOf(rows: number): Generator<string> {
  yield 'zoid,super_admin_email,tier,partner,domains,users,services\n';
  for (let row = 0; row < rows; row++) {
    const zoid = 20_100_000_000 + row;
    const domains = row % 2 === 0 ? `company${row}.example` : `company${row}.example;company${row}.test`;
    const users = row % 2 === 0 ? `${700_000_000 + row};${70_000_000_000 + row}` : `${700_000_000 + row}`;
    const tier = ['Authorised', 'Advanced', 'Premium'][row % 3]!;
    const partner = row % 4 === 0 ? '' : `${20_200_000_000 + (row % 5000)}`;
    const services = `zoho-crm=${row % 300};zoho-desk=${row % 50};zoho-books=${1 + (row % 9)}`;
    yield `${zoid},admin${row}@company${row}.example,${tier},${partner},${domains},${users},${services}\n`;
  }
}

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {importSubscriptions} from '../../src/backend/commands/import-subscriptions.ts';
import {migrate} from '../../src/backend/database/migrate.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import {runSql} from './run-sql.ts';

export const header = 'zoid,super_admin_email,tier,partner,domains,users,services';
export const large =
  '10001,ada@large.example,Advanced,20105462640,large.example;large.test,90001;90002,zoho-crm=120;zoho-desk=30';
export const small = '10003,grace@small.example,Authorised,,,,zoho-books=3';

export const storedLarge =
  '10001|ada@large.example|Advanced|20105462640|large.example;large.test|90001;90002|zoho-crm=120;zoho-desk=30';
export const storedSmall = '10003|grace@small.example|Authorised|-|zoho-books=3';

/** What the command says at its end; the time is left out. */
export const summary = (added: number, changed: number, unchanged: number, wrong = 0) => [
  `Region com: ${added + changed + unchanged + wrong} rows in … s.`,
  `${added} new, ${changed} changed, ${unchanged} unchanged, ${wrong} wrong and skipped.`,
];

interface FileOptions {
  /** Default `csv`. */
  readonly ending?: string;
  readonly args?: readonly string[];
  /** Default `com`. */
  readonly region?: string;
  /** Default `utf8`. */
  readonly encoding?: BufferEncoding;
}

/** A region's database to import into. */
export async function openImports() {
  const lent = await borrowDatabase();
  await migrate(lent.url);

  /** Imports a file with these lines; gives what the command says. */
  async function importFile(lines: readonly string[], options: FileOptions = {}) {
    const {ending = 'csv', args = [], region = 'com', encoding = 'utf8'} = options;
    const path = join(temporaryFolder(), `subscriptions.${ending}`);
    writeFileSync(path, lines.join('\n'), encoding);
    const said: string[] = [];
    await importSubscriptions([path, ...args], {REGION: region, DATABASE_URL: lent.url}, (line) => said.push(line));
    return said.map((line) => line.replace(/[\d.]+ s\.$/, '… s.'));
  }

  /** One line for each organization. */
  async function stored(): Promise<string[]> {
    const {rows} = await runSql(
      lent.url,
      `select concat_ws('|', zoid, super_admin_email, tier, coalesce(partner, '-'),
        (select string_agg(domain, ';' order by domain) from subscription_domains d where d.zoid = s.zoid),
        (select string_agg(zuid, ';' order by zuid) from subscription_users u where u.zoid = s.zoid),
        (select string_agg(service || '=' || licences, ';' order by service) from subscription_services v
          where v.zoid = s.zoid)) as text
      from subscriptions s order by zoid`,
    );
    return rows.map(({text}) => text as string);
  }

  return {
    url: lent.url,
    importFile,
    importCsv: (...rows: readonly string[]) => importFile([header, ...rows]),
    stored,
    empty: () => runSql(lent.url, 'truncate subscriptions cascade'),
    close: () => lent.giveBack(),
  };
}

import {join} from 'node:path';
import {randomBytes} from 'node:crypto';
import {backup} from '../../src/backend/commands/backup.ts';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import type {TestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase, temporaryFolder, type BorrowedDatabase} from '../support/test-postgres.ts';
import {postTicket} from './ask.ts';
import {markSeen, postReply} from './converse.ts';
import {png} from './example-files.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

/** A running region with something in every kind of table, and a backup of it. */
export interface BackedUp {
  readonly backend: TestBackend;
  readonly token: string;
  readonly uploadFolder: string;
  /** Where the backup is. */
  readonly folder: string;
  readonly ticketId: string;
  /** A file of the ticket, in three parts. */
  readonly attached: {readonly id: string; readonly bytes: Buffer};
}

/** What the commands read. */
export const envOf = (databaseUrl: string, folder: string, region = 'com') => ({
  REGION: region,
  DATABASE_URL: databaseUrl,
  UPLOAD_FOLDER: folder,
});

export async function backUpExample(issuer: TestIssuer): Promise<BackedUp> {
  const large = Buffer.from(randomBytes(1_200_000).toString('hex'));
  const uploadFolder = temporaryFolder();
  const folder = join(temporaryFolder(), 'backup');
  const backend = await startTestBackend({issuer, uploads: {place: {folder: uploadFolder}}});
  const token = await issuer.token();
  const client = new UploadClient(backend.url, token);
  const attached = await client.upload(large, 'large.txt');
  await client.upload(png(), 'of no ticket.png');
  const awkward = 'Tabs\t, \\N, \\., quotes " and breaks\nas they are: ünï 🎉';
  const draft = exampleDraft({uploads: [attached], description: awkward});
  const ticketId = (await postTicket(backend.url, token, draft)).body.id;
  await postTicket(backend.url, token, exampleDraft());
  const uploads = [await client.upload(png(), 'reply.png')];
  await postReply(backend.url, token, ticketId, {text: awkward, uploads});
  await backend.database.support.answerAsAgent({ticketId, agentName: 'Sam', text: 'Hello.'});
  await markSeen(backend.url, token, ticketId, new Date().toISOString());
  await runSql(
    backend.databaseUrl,
    `insert into notes (id, ticket_id, agent_id, agent_name, text, at, idempotency_key, body_hash)
       values (gen_random_uuid(), '${ticketId}', 'a1', 'Sam', 'Not for partners.', now(), gen_random_uuid(), sha256('x'));
     insert into ticket_audit (ticket_id, actor_kind, action, details) values ('${ticketId}', 'workflow', 'x', '{"a": 1}');
     insert into subscriptions values ('20105469999', 'a@customer.example', 'enterprise', null);
     insert into subscription_domains values ('customer.example', '20105469999');
     update tickets set merged_into = '${ticketId}' where id <> '${ticketId}';
     create table of_a_later_version (ticket_id uuid references tickets (id), id bigint generated always as identity);
     insert into of_a_later_version (ticket_id) values ('${ticketId}')`,
  );
  await backup([folder], envOf(backend.databaseUrl, uploadFolder));
  return {backend, token, uploadFolder, folder, ticketId, attached: {id: attached, bytes: large}};
}

/** All rows of all tables, in no order. */
export async function rowsOf(url: string): Promise<Record<string, string[]>> {
  const {rows} = await runSql(
    url,
    "select relname from pg_class where relkind = 'r' and relpersistence = 'p' and relnamespace = 'public'::regnamespace",
  );
  const all: Record<string, string[]> = {};
  for (const {relname} of rows.sort((a, b) => (a.relname < b.relname ? -1 : 1)) as {relname: string}[]) {
    const found = await runSql(
      url,
      `select to_jsonb(t)::text as row from ${relname === 'ticket_counts' ? counts : relname} t`,
    );
    if (relname !== 'schema_migrations') all[relname] = found.rows.map(({row}) => row as string).sort();
  }
  return all;
}

/** A count is the sum of its rows, however many there are. */
const counts = `(select partner, facet, value, sum(tickets), sum(names) from ticket_counts
  group by partner, facet, value having sum(tickets) <> 0)`;

/** A database of the same version without rows. */
export async function emptyDatabase(): Promise<BorrowedDatabase> {
  const lent = await borrowDatabase();
  await (await openDatabase(lent.url)).close();
  await runSql(
    lent.url,
    'create table of_a_later_version (ticket_id uuid references tickets (id), id bigint generated always as identity)',
  );
  return lent;
}

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Kysely, PostgresDialect, sql} from 'kysely';
import {createTickets} from '../../src/backend/database/migrations/0001-tickets.ts';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {openPool} from '../../src/backend/database/open-pool.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend} from '../support/test-backend.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listTickets, postTicket} from './ask.ts';
import {getFacets, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {facetsByLooking} from './facets-by-looking.ts';

const issuer = createTestIssuer();
let storage: Awaited<ReturnType<typeof borrowDatabase>>;

before(async () => {
  storage = await borrowDatabase();
});
after(() => storage.giveBack());

/** A database as the first version left it, with an open and a closed ticket. */
async function firstVersion(): Promise<void> {
  const db = new Kysely<unknown>({dialect: new PostgresDialect({pool: openPool(storage.url)})});
  await createTickets(db);
  await sql`create table schema_migrations (name text primary key, applied_at timestamptz not null default now())`.execute(
    db,
  );
  await sql`insert into schema_migrations (name) values ('0001-tickets')`.execute(db);
  await sql`insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
      body_hash, data_center, service, organization_id, customer_email, subject, description, status_type)
    select gen_random_uuid(), 'COM-' || n, '20105462640', '740001111', 'Ada Partner', 'ada@partner.example',
      gen_random_uuid(), sha256(n::text::bytea), 'us', 'zoho-crm', '74822955', 'a@customer.example', 'Filed before',
      'x', case n when 1 then 'open' else 'closed' end
    from generate_series(1, 2) n`.execute(db);
  await sql`insert into forwarding_jobs (ticket_id, kind) select id, 'open_ticket' from tickets`.execute(db);
  await db.destroy();
}

describe('A database of the version before', () => {
  it('keeps its tickets, which can be found, answered and searched', async () => {
    await firstVersion();
    const backend = await startTestBackend({issuer, databaseUrl: storage.url});
    try {
      const token = await issuer.token();
      const {body} = await listTickets(backend.url, token, '?text=filed');
      const facets = (await getFacets(backend.url, token)).body;
      assert.deepEqual(facets, await facetsByLooking({databaseUrl: storage.url}, '20105462640'));
      assert.deepEqual(
        new Set(body.tickets.map(({status, waitingFor}) => `${status.type}, ${waitingFor}`)),
        new Set(['closed, nobody', 'open, support']),
      );
      for (const {id, requestType, unread, commitments} of body.tickets) {
        assert.deepEqual([requestType, unread, commitments], ['technical-support', false, []]);
        assert.equal((await postReply(backend.url, token, id)).status, 201);
      }
      // Those from before as well as those that the replies have made.
      assert.deepEqual(
        await queryRows(
          {databaseUrl: storage.url},
          'select distinct kind, data_center from forwarding_jobs order by kind',
        ),
        [
          {kind: 'change_status', data_center: 'us'},
          {kind: 'open_ticket', data_center: 'us'},
          {kind: 'reply', data_center: 'us'},
        ],
      );
    } finally {
      await backend.stop();
    }
  });
});

describe('A database whose user may not create extensions', () => {
  it('is brought up to date as well, and searched without that index', async () => {
    const owner = await borrowDatabase();
    await queryRows(
      {databaseUrl: owner.url},
      "create role limited login password 'limited'; grant all on schema public to limited",
    );
    const url = new URL(owner.url);
    [url.username, url.password] = ['limited', 'limited'];
    const backend = await startTestBackend({issuer, databaseUrl: url.href});
    try {
      assert.deepEqual(
        await queryRows({databaseUrl: owner.url}, "select 1 from pg_extension where extname = 'pg_trgm'"),
        [],
      );
      const token = await issuer.token();
      await postTicket(backend.url, token, exampleDraft());
      assert.equal((await listTickets(backend.url, token, '?text=leads')).body.tickets.length, 1);
    } finally {
      await backend.stop();
      await owner.giveBack();
    }
  });
});

describe('A database of a newer version', () => {
  it('is left as it is', async () => {
    await queryRows({databaseUrl: storage.url}, "insert into schema_migrations (name) values ('9999-later')");
    await (await openDatabase(storage.url)).close();
  });
});

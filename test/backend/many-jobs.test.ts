import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {CompiledQuery, Kysely, PostgresDialect} from 'kysely';
import {ForwardingQueue} from '../../src/backend/database/forwarding-queue.ts';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {openPool} from '../../src/backend/database/open-pool.ts';
import type {Schema} from '../../src/backend/database/schema.ts';
import {summaryOf} from '../bench/plan-summary.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {runSql} from './run-sql.ts';

const storage = await borrowDatabase();
let database: Database;

/** A help desk for one data center, while nobody passes on what belongs to another one. */
const lane = {helpDesk: 'of-us', dataCenters: ['us', 'jp'], concurrency: 10, lease: 60_000} as const;

before(async () => {
  database = await openDatabase(storage.url);
  await database.forwarding.register(lane.helpDesk);
  await runSql(
    storage.url,
    `insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
       body_hash, data_center, service, organization_id, customer_zoid, subject, description, severity)
     select gen_random_uuid(), 'COM-' || n, '20105469000', '740001111', 'A', 'a@b.c', gen_random_uuid(),
       sha256(n::text::bytea), case when n <= 25000 then 'in' else 'us' end, 'zoho-crm', '74822955', '74822955',
       'Report', 'x', case when n in (24999, 29999) then 's1-critical' else 'pending' end
     from generate_series(20001, 30000) n`,
  );
  await runSql(
    storage.url,
    `insert into forwarding_jobs (ticket_id, kind)
     select id, kind from tickets, unnest(array['open_ticket', 'update_fields']) kind order by number, kind`,
  );
  await runSql(storage.url, 'vacuum analyze');
});
after(async () => {
  await database.close();
  await storage.giveBack();
});

const numberOf = async (ticketId: string | undefined) =>
  (await runSql(storage.url, `select number from tickets where id = '${ticketId}'`)).rows[0]?.number as unknown;

describe('Where twenty thousand jobs wait, half of them for a help desk that is not there', () => {
  it('the next one is found by looking at a few', async () => {
    const asked: CompiledQuery[] = [];
    const db = new Kysely<Schema>({
      dialect: new PostgresDialect({pool: openPool(storage.url, {max: 1})}),
      log: ({query}) => void asked.push(query),
    });
    try {
      const queue = new ForwardingQueue(db);
      await queue.nextDue(lane);
      await queue.claim(lane);
      for (const {sql, parameters} of asked.filter((query) => /forwarding_jobs/.test(query.sql))) {
        const explain = `explain (analyze, buffers, format json) ${sql}`;
        const {rows} = await db.executeQuery<{'QUERY PLAN': unknown}>(CompiledQuery.raw(explain, [...parameters]));
        const {read, nodes} = summaryOf('', rows[0]!['QUERY PLAN']);
        assert.ok(read < 100, `${read} rows by ${nodes}: ${sql}`);
      }
    } finally {
      await db.destroy();
    }
  });

  it("a large account's comes first, then the oldest, each of its own data centers", async () => {
    await runSql(storage.url, `update forwarding_jobs set state = 'new', lease_by = null, lease_until = null`);
    assert.ok((await database.forwarding.nextDue(lane))! <= 0);
    const claimed = [await database.forwarding.claim(lane), await database.forwarding.claim(lane)];
    assert.deepEqual(
      claimed.map((job) => job?.kind),
      ['open_ticket', 'open_ticket'],
    );
    assert.deepEqual(
      [await numberOf(claimed[0]?.ticketId), await numberOf(claimed[1]?.ticketId)],
      ['COM-29999', 'COM-25001'],
    );
  });

  it('what is due later is waited for, and what is held up is not', async () => {
    await runSql(storage.url, `update forwarding_jobs set state = 'done', lease_by = null, lease_until = null`);
    assert.equal(await database.forwarding.nextDue(lane), undefined);
    await runSql(
      storage.url,
      `update forwarding_jobs set state = case kind when 'open_ticket' then 'unknown' else 'new' end,
         next_at = case kind when 'open_ticket' then now() + interval '1 hour' else now() end
       where ticket_id = (select id from tickets where number = 'COM-25001')`,
    );
    const due = (await database.forwarding.nextDue(lane))!;
    assert.ok(due > 3_500_000 && due <= 3_600_000, String(due));
    assert.equal(await database.forwarding.claim(lane), undefined);
  });
});

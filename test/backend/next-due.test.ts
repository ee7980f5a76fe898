import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {runSql} from './run-sql.ts';

const storage = await borrowDatabase('tables');
const lane = {helpDesk: 'of-us', dataCenters: ['us'], concurrency: 10, lease: 60_000} as const;
let database: Database;

/** A clock that has moved on by a millisecond whenever it is looked at, also within one statement. */
const movingClock = `
  create schema injected;
  create sequence injected.looks;
  create function injected.clock_timestamp() returns timestamptz language sql volatile as
    $$ select timestamptz '2026-01-05 10:00Z' + nextval('injected.looks') * interval '1 ms' $$`;

before(async () => {
  await openDatabase(storage.url).then((opened) => opened.close());
  const name = new URL(storage.url).pathname.slice(1);
  await runSql(storage.url, `${movingClock}; alter database "${name}" set search_path = public, injected, pg_catalog`);
  database = await openDatabase(storage.url);
  await database.forwarding.register(lane.helpDesk);
  await runSql(
    storage.url,
    `with ticket as (
       insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
         body_hash, data_center, service, organization_id, customer_zoid, subject, description)
       values (gen_random_uuid(), 'COM-20001', '20105469000', '740001111', 'A', 'a@b.c', gen_random_uuid(), sha256('x'), 'us',
         'zoho-crm', '74822955', '74822955', 'Report', 'x')
       returning id)
     insert into forwarding_jobs (ticket_id, kind) select id, 'open_ticket' from ticket`,
  );
});
after(async () => {
  await database.close();
  await storage.giveBack();
});

describe('A job that becomes due while somebody asks how long to wait', () => {
  it('is waited for no longer than until then, whenever in the statement that is', async () => {
    for (let milliseconds = 1; milliseconds <= 12; milliseconds++) {
      await runSql(
        storage.url,
        `update forwarding_jobs set next_at = timestamptz '2026-01-05 10:00Z' + ${milliseconds} * interval '1 ms';
        alter sequence injected.looks restart`,
      );
      const due = await database.forwarding.nextDue(lane);
      assert.ok(due !== undefined && due <= 12, `${due} of a job due at look ${milliseconds}`);
    }
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import {runSql} from './run-sql.ts';

const storage = await borrowDatabase();
let database: Database;
before(async () => {
  database = await openDatabase(storage.url, {max: 8});
  await database.forwarding.register('desk');
});
after(async () => {
  await database.close();
  await storage.giveBack();
});

describe('What a help desk tells', () => {
  it('of one ticket many times at once is one piece of work, for whatever process comes first', async () => {
    const events = database.helpDeskEvents;
    for (let round = 0; round < 20; round++) {
      const told = Array.from({length: 40}, (_, index) => ({id: `${round} ${index}`, helpDeskTicketId: String(round)}));
      await events.store('desk', told);
      const claimed = await Promise.all(Array.from({length: 8}, () => events.claim('desk', 60_000)));
      assert.deepEqual(
        claimed.filter((claim) => claim !== undefined).map(({helpDeskTicketId}) => helpDeskTicketId),
        [String(round)],
      );
      await events.finish('desk', String(round), await events.now());
      assert.equal(await events.nextDue('desk'), undefined);
    }
  });

  it('is forgotten after a month, and not before', async () => {
    const events = database.helpDeskEvents;
    await runSql(
      storage.url,
      `update help_desk_events set received_at = now() - interval '31 days' where help_desk_ticket_id = '0'`,
    );
    await events.forget();
    const {rows} = await runSql(
      storage.url,
      `select count(*)::int as count, count(*) filter (where help_desk_ticket_id = '0')::int as old from help_desk_events`,
    );
    assert.deepEqual(rows, [{count: 19 * 40, old: 0}]);
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {defaultPace} from '../../src/backend/forwarding/help-desk.ts';
import {queryRows} from '../support/query-rows.ts';
import {borrowDatabase, type BorrowedDatabase} from '../support/test-postgres.ts';
import {postReply} from './converse.ts';
import {eventually, startWithDesk, type DeskSetup} from './desk-setup.ts';
import {injectClock, type InjectedClock} from './injected-clock.ts';

const minutes = 60_000;
let lent: BorrowedDatabase;
let clock: InjectedClock;
let setup: DeskSetup;
before(async () => {
  lent = await borrowDatabase();
  clock = await injectClock(lent.url);
  // As in operation: the pauses are hours, by this clock.
  setup = await startWithDesk({databaseUrl: lent.url, settings: {pace: defaultPace}});
});
after(async () => {
  await setup.stop();
  await lent.giveBack();
});

const desk = async () => (await queryRows(setup.backend, 'select failures from help_desks'))[0]!;
const attempts = async () =>
  Number((await queryRows(setup.backend, 'select sum(attempts)::int as n from forwarding_jobs'))[0]!['n']);

describe('Three hours without Desk', () => {
  it('cost one attempt every few minutes, lose nothing and make nothing twice; then the critical ticket is first', async () => {
    setup.desk.setDown(true);
    const ids: string[] = [];
    for (let at = 0; at < 10; at++) ids.push(await setup.file({subject: `Outage ${at}`}));
    for (const id of ids.slice(0, 3)) {
      await postReply(setup.backend.url, setup.token, id, {text: 'Any news?', uploads: []});
    }
    let hour = 0;
    const critical: string[] = [];
    for (let passed = 0; passed < 180; passed += 5) {
      const before = await attempts();
      const {failures} = await desk();
      await clock.advance(5 * minutes);
      // At every step somebody finds out that it is still down, and once it counts as down it is one alone.
      await eventually(async () => Number((await desk())['failures']) > Number(failures));
      if (Number(failures) > 4) assert.ok((await attempts()) - before <= 2, `${(await attempts()) - before} attempts`);
      if (passed === 60) {
        critical.push(await setup.file({subject: 'Critical'}));
        await setup.backend.database.support.setSeverityAndCommitments({
          ticketId: critical[0]!,
          severity: 's1-critical',
          commitments: [],
        });
      }
      hour = passed;
    }
    assert.equal(hour, 175);
    const {states, oldestOpen} = await setup.backend.database.forwardingReport.counts();
    assert.deepEqual([states.new + states.unknown, states.done, states.dead], [14, 0, 0]);
    assert.ok(oldestOpen >= 3 * 3600, `${oldestOpen} seconds`);
    assert.equal(setup.desk.tickets().length, 0);

    setup.desk.setDown(false);
    await clock.advance(5 * minutes);
    await setup.settled();
    const subjects = setup.desk.tickets().map(({subject}) => subject);
    assert.equal(subjects.length, 11);
    // The one that found out that Desk is back may be any that was due.
    assert.ok(subjects.indexOf('Critical') <= 1, subjects.join());
    for (const id of [...ids, ...critical]) setup.inDesk(id);
    for (const id of ids.slice(0, 3)) assert.equal(setup.inDesk(id).entries.length, 1);
    assert.equal((await desk())['failures'], 0);
    assert.deepEqual(setup.desk.violations, []);
  });

  it('are over for what Desk has said meanwhile as well', async () => {
    const id = await setup.file();
    await setup.settled();
    const ticket = setup.inDesk(id);
    setup.desk.write(ticket, {content: 'Meanwhile.'});
    setup.desk.setDown(true);
    await setup.backend.database.helpDeskEvents.store('zoho-desk-us', [{id: 'told', helpDeskTicketId: ticket.id}]);
    const tries = async () =>
      Number((await queryRows(setup.backend, 'select attempts from help_desk_events'))[0]!['attempts']);
    // A pause begins when a try has ended, which may be after the clock was moved: so it is moved until it has passed.
    const inTime = (look: () => Promise<boolean>) =>
      eventually(async () => {
        if (await look()) return true;
        await clock.advance(5 * minutes);
        return false;
      });
    await inTime(async () => (await tries()) > 12);
    setup.desk.setDown(false);
    await inTime(async () => (await queryRows(setup.backend, 'select 1 from messages')).length === 4);
  });
});

describe('A Desk that asks for quiet', () => {
  it('is not asked what is new either, until it is over', async () => {
    const id = await setup.file();
    await setup.settled();
    const {helpDeskEvents} = setup.backend.database;
    await helpDeskEvents.throttle('zoho-desk-us', 30 * minutes);
    const asked = setup.desk.requests.length;
    const ticket = setup.inDesk(id);
    await helpDeskEvents.store('zoho-desk-us', [{id: 'later', helpDeskTicketId: ticket.id}]);
    const wait = await helpDeskEvents.nextDue('zoho-desk-us');
    assert.ok(wait! > 29 * minutes, `${wait} ms`);
    assert.equal(await helpDeskEvents.claim('zoho-desk-us', 1000), undefined);
    await clock.advance(29 * minutes);
    assert.equal(await helpDeskEvents.claim('zoho-desk-us', 1000), undefined);
    assert.equal(setup.desk.requests.length, asked);
    await clock.advance(2 * minutes);
    await eventually(async () => (await helpDeskEvents.nextDue('zoho-desk-us')) === undefined);
    assert.ok(setup.desk.requests.length > asked);
  });
});

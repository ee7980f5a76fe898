import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {deadJobs} from '../../src/backend/commands/dead-jobs.ts';
import {replayDead} from '../../src/backend/commands/replay-dead.ts';
import type {DeskFault} from '../support/desk-faults.ts';
import {queryRows} from '../support/query-rows.ts';
import {postReply} from './converse.ts';
import {eventually, startWithDesk, type DeskSetup} from './desk-setup.ts';
import {outputOf} from './output-of.ts';
import {UploadClient} from './upload-client.ts';

let setup: DeskSetup;
before(async () => {
  setup = await startWithDesk();
});
after(() => setup.stop());

const reply = (id: string, text = 'It still happens.', uploads: string[] = []) =>
  postReply(setup.backend.url, setup.token, id, {text, uploads});
const upload = async (text: string) =>
  (await new UploadClient(setup.backend.url, setup.token).send(Buffer.from(text), 'app.log')).id;

const faults: readonly (readonly [DeskFault, string])[] = [
  ['lost', 'the answer is lost after it was done'],
  ['broken', 'the connection breaks before it was done'],
  ['late', 'a proxy gives up before Desk has answered'],
  ['error', 'Desk has an error'],
  ['throttled', 'Desk has had too many requests'],
  ['expired', 'the token has expired'],
  ['hanging', 'Desk never answers'],
];

describe('What is passed on is in Desk exactly once where', () => {
  for (const [fault, says] of faults) {
    it(says, async () => {
      setup.desk.fail(fault, {operation: 'createTicket'});
      setup.desk.fail(fault, {operation: 'createTicketComment'});
      setup.desk.fail(fault, {operation: 'uploadFile'});
      const id = await setup.file({uploads: [await upload(says)]});
      await reply(id);
      await setup.settled();
      const {entries} = setup.inDesk(id);
      assert.deepEqual(
        entries.map(({content, files}) => `${/It still happens/.test(content)} ${files.length}`).toSorted(),
        ['false 1', 'true 0'],
      );
      assert.deepEqual(
        (await setup.jobs(id)).map(({state}) => state),
        ['done', 'done', 'done'],
      );
      assert.deepEqual(setup.desk.violations, []);
    });
  }
});

describe('An attempt of which nobody knows whether it arrived', () => {
  it('is unknown until Desk can be asked, and is then found by the source id', async () => {
    setup.desk.fail('lost', {operation: 'createTicket'});
    setup.desk.fail('error', {operation: 'getTickets', count: 2});
    const before = setup.desk.requests.length;
    const id = await setup.file();
    const states = new Set<string>();
    await eventually(async () => {
      const [job] = await setup.jobs(id);
      states.add(job!.state);
      return job!.state === 'done';
    });
    assert.ok(states.has('unknown'), [...states].join());
    assert.deepEqual(setup.desk.requests.slice(before), [
      'createTicket',
      'getTickets',
      'getTickets',
      'getTickets',
      'getTicket',
    ]);
    assert.equal((await setup.jobs(id))[0]!.helpDeskId, setup.inDesk(id).id);
  });
});

describe('While Desk is down', () => {
  it('tickets are taken, one at a time looks whether it is back, and then the critical one is first', async () => {
    setup.desk.setDown(true);
    const ids: string[] = [];
    for (let at = 0; at < 12; at++) ids.push(await setup.file({subject: `Outage ${at}`}));
    const critical = await setup.file({subject: 'Critical'});
    await setup.backend.database.support.setSeverityAndCommitments({
      ticketId: critical,
      severity: 's1-critical',
      commitments: [],
    });
    await eventually(async () => {
      const rows = await queryRows(setup.backend, 'select failures from help_desks');
      return Number(rows[0]!['failures']) > 20;
    });
    const {states, oldestOpen} = await setup.backend.database.forwardingReport.counts();
    assert.deepEqual([states.new + states.unknown + states.sending, states.dead], [13, 0]);
    assert.ok(oldestOpen > 0);
    const opened = setup.desk.tickets().length;
    setup.desk.setDown(false);
    await setup.settled();
    const subjects = setup.desk.tickets().slice(opened);
    assert.equal(subjects.length, 13);
    // The one that found out that Desk is back may be any that was due.
    const place = subjects.findIndex(({subject}) => subject === 'Critical');
    assert.ok(place <= 1, `at place ${place}`);
    for (const id of ids) setup.inDesk(id);
  });
});

describe('What Desk refuses for good', () => {
  it('is dead, listed without content, holds up nothing but what needs it, and can be replayed', async () => {
    setup.desk.fail('refused', {operation: 'createTicket'});
    const refused = await setup.file({subject: 'canary'});
    await reply(refused);
    const fine = await setup.file();
    await eventually(async () => (await setup.jobs(refused))[0]!.state === 'dead');
    await eventually(async () => (await setup.jobs(fine))[0]!.state === 'done');
    assert.deepEqual(
      (await setup.jobs(refused)).map(({state}) => state),
      ['dead', 'new'],
    );
    const env = {DATABASE_URL: setup.backend.databaseUrl};
    const job = (await setup.jobs(refused))[0]!;
    const listed = await outputOf(() => deadJobs([], env));
    assert.match(
      listed,
      new RegExp(`^${job.id}\\t${refused}\\topen_ticket\\t\\d+\\t422 INVALID_DATA: service invalid$`, 'm'),
    );
    assert.doesNotMatch(listed, /canary/);
    assert.equal(await outputOf(() => replayDead([job.id], env)), '1 job is due again.\n');
    await setup.settled();
    assert.equal(setup.inDesk(refused).entries.length, 1);
    assert.equal(await outputOf(() => deadJobs([], env)), 'There are no dead jobs.\n');
    await assert.rejects(replayDead(['all'], env), /ids of jobs/);
  });

  it('as a file never holds up its ticket or what comes after it', async () => {
    setup.desk.fail('refused', {operation: 'uploadFile'});
    const id = await setup.file({uploads: [await upload('bad')]});
    await reply(id);
    await eventually(async () => (await setup.jobs(id)).every(({state}) => state === 'done' || state === 'dead'));
    assert.deepEqual(
      (await setup.jobs(id)).map(({kind, state}) => [kind, state]),
      [
        ['open_ticket', 'done'],
        ['attachment', 'dead'],
        ['reply', 'done'],
      ],
    );
    await setup.backend.database.forwardingReport.replayDead();
    await setup.settled();
    assert.equal(setup.inDesk(id).entries.length, 2);
  });
});

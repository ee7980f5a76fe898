import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {deskEnvironment} from '../support/desk-environment.ts';
import {startDeskServer, type DeskServer} from '../support/desk-server.ts';
import {queryRows} from '../support/query-rows.ts';
import {TestBackendProcess} from '../support/test-backend-process.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase, type BorrowedDatabase} from '../support/test-postgres.ts';
import {findTicket, postTicket} from './ask.ts';
import {eventually} from './desk-setup.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let lent: BorrowedDatabase;
let desk: DeskServer;
let database: Database;

before(async () => {
  lent = await borrowDatabase();
  desk = await startDeskServer({delay: 20, faults: {lost: 0.1, broken: 0.05, late: 0.05}});
  database = await openDatabase(lent.url);
});
after(async () => {
  await database.close();
  await desk.stop();
  await lent.giveBack();
});

const pace = {request: 2, lease: 1, settle: 0.1, firstPause: 0.01, mostPause: 0.05};

function start(changes: Partial<typeof pace & {poll: number}> = {}): Promise<TestBackendProcess> {
  return TestBackendProcess.start({
    issuer,
    storage: {databaseUrl: lent.url},
    env: deskEnvironment({url: desk.url, concurrency: 3, pace: {...pace, ...changes}}),
  });
}

describe('Two processes of a region, of which one is killed again and again while answers get lost', () => {
  it('have each ticket in Desk exactly once, and never more requests at once than allowed', async () => {
    const [stays, dies] = await Promise.all([start(), start()]);
    const token = await issuer.token();
    const ids: string[] = [];
    for (let round = 0; round < 2; round++) {
      const answers = await Promise.all(
        Array.from({length: 10}, () => postTicket(stays.url, token, exampleDraft({subject: 'Always the same'}))),
      );
      ids.push(...answers.map(({body}) => body.id));
      await eventually(() => desk.tickets().length > ids.length - 8);
      await dies.restart();
    }
    await eventually(async () => (await database.forwardingReport.counts()).states.done === ids.length);
    const sources = desk.tickets().map(({cf}) => String(cf['cf_source_id']));
    assert.deepEqual(sources.toSorted(), ids.toSorted());
    // Each process may ask for a token besides; what a killed one had asked is given up after its lease.
    assert.ok(desk.busiest <= 3 + 2, `${desk.busiest} at once`);
    assert.deepEqual(desk.violations, []);
    assert.deepEqual(await Promise.all([stays.stop(), dies.stop()]), [0, 0]);
  });

  it('hand back what they have in work when they are asked to end', async () => {
    const backend = await start();
    desk.fail('hanging', {operation: 'createTicket'});
    const {body} = await postTicket(backend.url, await issuer.token(), exampleDraft());
    await eventually(async () => (await database.forwardingReport.jobsOf(body.id))[0]!.state === 'sending');
    const requests = desk.requests.length;
    await eventually(() => desk.requests.length > requests || desk.requests.at(-1) === 'createTicket');
    assert.equal(await backend.stop(), 0);
    const [job] = await queryRows(
      {databaseUrl: lent.url},
      `select state, lease_by from forwarding_jobs where ticket_id = '${body.id}'`,
    );
    // It may have arrived, for all that the backend knows.
    assert.deepEqual(job, {state: 'unknown', lease_by: null});
  });
});

describe('A process that is killed while it fetches the files of a message from Desk', () => {
  it('leaves it to the next one, which brings the message once, with each file once', async () => {
    const backend = await start({request: 0.5, poll: 0.1});
    const token = await issuer.token();
    const {id} = (await postTicket(backend.url, token, exampleDraft())).body;
    const inDesk = () => desk.tickets().find(({cf}) => cf['cf_source_id'] === id);
    await eventually(async () => (await database.forwardingReport.jobsOf(id))[0]!.state === 'done');
    const files = ['a.txt', 'b.txt'].map((name) => desk.addFile({name, content: Buffer.from(name)}));
    const isSecond = () => desk.requests.filter((asked) => asked === 'download').length === 2;
    const killed = new Promise<void>((resolve) => {
      desk.onAnswer = (operation) => {
        if (operation !== 'download') return;
        desk.onAnswer = () => undefined;
        // The first is there.
        desk.fail('hanging', {operation: 'download'});
        void eventually(isSecond)
          .then(() => backend.restart())
          .then(resolve);
      };
    });
    desk.write(inDesk()!, {content: 'Two files.', files});
    await killed;
    const find = async () => (await findTicket(backend.url, token, id)).body.conversation;
    await eventually(async () => (await find()).length > 0);
    const [message] = await find();
    assert.deepEqual(
      message!.attachments.map(({name}) => name),
      ['a.txt', 'b.txt'],
    );
    const bound = `select count(*)::int as files from uploads where ticket_id = '${id}'`;
    assert.deepEqual(await queryRows({databaseUrl: lent.url}, bound), [{files: 2}]);
    assert.equal(await backend.stop(), 0);
  });
});

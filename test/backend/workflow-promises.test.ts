import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {postTicket} from './ask.ts';
import {changeStatus} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {startWorkflow, type Workflow} from './workflow-setup.ts';

let backend: Workflow['backend'];
let mine: Workflow['mine'];
let agent: Workflow['agent'];

before(async () => {
  ({backend, mine, agent} = await startWorkflow());
});
after(() => backend.stop());

const open = async (email: string) =>
  (await postTicket(backend.url, mine, exampleDraft({customer: {email}, service: 'zoho-crm'}))).body;

describe('When the workflow runs again, it', () => {
  it('remembers what was met when it gives priority again', async () => {
    const body = await open('admin@large.example');
    await agent.change(body.id, {status: {type: 'closed', name: 'Solved'}});
    await changeStatus(backend.url, mine, body.id, 'open');
    const {body: reopened} = await agent.find(body.id);
    await agent.change(body.id, {service: 'zoho-pagesense'});
    const {body: again} = await agent.change(body.id, {service: 'zoho-crm'});
    const isMet = ({commitments}: typeof again) => commitments.map(({metAt}) => metAt !== null);
    assert.deepEqual(
      [isMet(reopened), isMet(again)],
      [
        [true, true, true],
        [true, true, true],
      ],
    );
  });

  it('counts an answer that was given before anything was promised as the first response', async () => {
    const body = await open('who@unknown.example');
    const {body: answer} = await agent.answer(body.id, 'Which account is it?');
    const {body: changed} = await agent.change(body.id, {primaryEmail: 'admin@large.example'});
    assert.equal(changed.commitments[0]!.metAt, answer.at);
  });

  it('lets promises run on at weekends for an outage', async () => {
    const body = await open('admin@large.example');
    // Late on a Friday in Los Angeles, whatever day it is.
    const receivedAt = '2026-11-28T07:00:00Z';
    await runSql(backend.databaseUrl, `update tickets set received_at = '${receivedAt}' where id = '${body.id}'`);
    const {body: changed} = await agent.change(body.id, {aroundTheClock: true});
    const hours = changed.commitments.map(({dueAt}) => (Date.parse(dueAt) - Date.parse(receivedAt)) / 3_600_000);
    assert.deepEqual(hours, [3, 8, 48]);
  });

  it('takes promises for met where support has closed the ticket, and not where its partner has', async () => {
    const closings = [
      [0, (id: string) => agent.change(id, {status: {type: 'closed', name: 'Solved'}})],
      [3, (id: string) => changeStatus(backend.url, mine, id, 'closed')],
    ] as const;
    for (const [left, close] of closings) {
      const body = await open('who@unknown.example');
      await close(body.id);
      await agent.change(body.id, {primaryEmail: 'admin@large.example'});
      await changeStatus(backend.url, mine, body.id, 'open');
      const {body: changed} = await agent.find(body.id);
      assert.equal(changed.commitments.filter(({metAt}) => metAt === null).length, left);
    }
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {AuditEntry} from '../../src/contract/agent-ticket.ts';
import type {Status} from '../../src/contract/ticket.ts';
import {agentToken} from '../support/agent-token.ts';
import {queryRows} from '../support/query-rows.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {postTicket} from './ask.ts';
import {changeStatus, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {issuer, startMailBackend} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';

const agentIssuer = createTestIssuer('https://support.example');
const ada = {id: '740001111', name: 'Ada Partner'};
const open = {type: 'open', name: 'Open'};
const closed = {type: 'closed', name: 'Closed'} as const;
let backend: TestBackend;
let support: AgentClient;
let token: string;

before(async () => {
  backend = await startMailBackend({agentIssuer});
  support = new AgentClient(backend.url, await agentToken(agentIssuer, {role: 'supervisor'}));
  token = await issuer.token();
});
after(() => backend.stop());

const file = async () => (await postTicket(backend.url, token, exampleDraft())).body;

/** As if the help desk had the ticket, and told its status there when it was asked just now. */
async function tellStatus(id: string, status: Status): Promise<void> {
  await queryRows(backend, `insert into help_desks (id) values ('zoho-desk-us') on conflict do nothing`);
  await queryRows(
    backend,
    `insert into help_desk_tickets (help_desk, help_desk_ticket_id, ticket_id)
      values ('zoho-desk-us', '${id}', '${id}') on conflict do nothing`,
  );
  const {helpDeskEvents, helpDeskInbox} = backend.database;
  await helpDeskInbox.setStatus('zoho-desk-us', id, status, await helpDeskEvents.now());
}

/** What the trail of a ticket says of its status: who, and from what to what. */
async function changesOf(id: string): Promise<readonly Pick<AuditEntry, 'actor' | 'details'>[]> {
  const {audit} = (await support.find(id)).body;
  return audit
    .filter(({action}) => action === 'status_changed')
    .map(({actor, details, at}) => {
      assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000);
      return {actor, details};
    });
}

describe('The audit trail', () => {
  it('says who of the partner has closed and reopened a ticket, once for each time', async () => {
    const {id} = await file();
    for (const status of ['closed', 'closed', 'open', 'open']) await changeStatus(backend.url, token, id, status);
    const actor = {kind: 'partner', ...ada};
    assert.deepEqual(await changesOf(id), [
      {actor, details: {before: open, after: closed}},
      {actor, details: {before: closed, after: open}},
    ]);
  });

  it('says of a reply that it has reopened the ticket, by widget or by mail', async () => {
    const {id, number} = await file();
    await changeStatus(backend.url, token, id, 'closed');
    await postReply(backend.url, token, id);
    await postReply(backend.url, token, id);
    await changeStatus(backend.url, token, id, 'closed');
    await sendMail(backend.smtpPort, {subject: `Re: [${number}] it`, text: 'It is back.'});
    const details = {before: closed, after: open, because: 'reply'};
    const changes = await changesOf(id);
    assert.equal(changes.length, 4);
    assert.deepEqual(changes[1], {actor: {kind: 'partner', ...ada}, details});
    assert.deepEqual(changes[3], {actor: {kind: 'email', ...ada}, details});
  });

  it('says what the help desk has made of the status', async () => {
    const {id} = await file();
    const solved = {type: 'closed', name: 'Solved'} as const;
    await tellStatus(id, solved);
    await tellStatus(id, solved);
    const actor = {kind: 'help-desk', id: 'zoho-desk-us', name: null};
    assert.deepEqual(await changesOf(id), [{actor, details: {before: open, after: solved}}]);
  });
});

describe("The help desk's status", () => {
  /** As if the help desk had been told of all changes. */
  const passOn = (id: string) =>
    queryRows(backend, `update forwarding_jobs set state = 'done' where ticket_id = '${id}'`);

  it('leaves a duplicate that is closed there, too, the name that says where it went', async () => {
    const [duplicate, ticket] = [await file(), await file()];
    await support.merge(duplicate.id, ticket.id);
    await passOn(duplicate.id);
    await tellStatus(duplicate.id, closed);
    const {status, mergedInto} = (await support.find(duplicate.id)).body;
    assert.deepEqual([status.name, mergedInto?.id], [`Merged into ${ticket.number}`, ticket.id]);
  });

  it('makes a duplicate that is opened there a ticket of its own again', async () => {
    const [duplicate, ticket] = [await file(), await file()];
    await support.merge(duplicate.id, ticket.id);
    await passOn(duplicate.id);
    await tellStatus(duplicate.id, {type: 'open', name: 'Escalated'});
    const {status, mergedInto} = (await support.find(duplicate.id)).body;
    assert.deepEqual([status.name, mergedInto], ['Escalated', null]);
  });

  it('waits while a change of ours is on its way', async () => {
    const {id} = await file();
    await changeStatus(backend.url, token, id, 'closed');
    await tellStatus(id, {type: 'open', name: 'Open'});
    assert.equal((await support.find(id)).body.status.type, 'closed');
  });
});

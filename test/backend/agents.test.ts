import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {findTicket, listTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let mine: string;
let others: string;
let agent: AgentClient;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  mine = await issuer.token({partner: '20105460001'});
  others = await issuer.token({partner: '20105460002'});
  agent = new AgentClient(backend.url, await agentToken(agentIssuer));
});
after(() => backend.stop());

const open = async (token = mine, wishes = {}) => (await postTicket(backend.url, token, exampleDraft(wishes))).body;
const seen = async (id: string) => (await findTicket(backend.url, mine, id)).body;

describe('Agents', () => {
  it("see every partner's tickets, newest activity first, page by page", async () => {
    const [first, second] = [await open(mine), await open(others)];
    const {body} = await agent.list('?limit=1');
    assert.equal(body.tickets[0]!.id, second.id);
    const next = await agent.list(`?limit=1&cursor=${body.nextCursor}`);
    assert.equal(next.body.tickets[0]!.id, first.id);
    assert.equal(next.body.tickets[0]!.requester.email, 'ada@partner.example');
  });

  it('find tickets by text, partner, severity, and by what is missing', async () => {
    const subject = `Zebra ${randomUUID()}`;
    const {id} = await open(others, {subject, customer: {zuid: '750000001'}});
    for (const query of [
      `text=${subject}`,
      `text=${subject}&partner=20105460002&severity=pending&missing=primary-email`,
    ]) {
      const {body} = await agent.list(`?${query}`);
      assert.deepEqual(
        body.tickets.map((ticket) => ticket.id),
        [id],
      );
    }
    for (const other of ['partner=20105460001', 'severity=s1-critical', 'channel=email', 'status=closed']) {
      assert.deepEqual((await agent.list(`?text=${subject}&${other}`)).body.tickets, [], other);
    }
    await agent.change(id, {primaryEmail: 'zebra@customer.example'});
    assert.deepEqual(
      (await agent.list('?text=zebra@customer.example')).body.tickets.map((ticket) => ticket.id),
      [id],
    );
    assert.deepEqual((await agent.list(`?text=${subject}&missing=primary-email`)).body.tickets, []);
    // The partner never gave that address.
    assert.deepEqual((await listTickets(backend.url, others, '?text=zebra@customer.example')).body.tickets, []);
  });

  it('answer a partner, who sees it as unread, once for a key', async () => {
    const {id} = await open();
    const key = randomUUID();
    const answer = await agent.answer(id, 'Please try again.', key);
    assert.deepEqual([answer.status, answer.body.author], [201, {name: 'Dana Demo', role: 'agent'}]);
    const again = await agent.answer(id, 'Please try again.', key);
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, 'true']);
    assert.equal((await agent.answer(id, 'Something else.', key)).problem.code, 'idempotency_key_reused');
    const {conversation, unread, waitingFor} = await seen(id);
    assert.deepEqual(
      [conversation.map(({text}) => text), unread, waitingFor],
      [['Please try again.'], true, 'partner'],
    );
  });

  it('write notes that never reach the partner', async () => {
    const {id} = await open();
    const before = (await findTicket(backend.url, mine, id)).text;
    const key = randomUUID();
    const note = await agent.note(id, 'Looks like last week.', key);
    assert.equal(note.status, 201);
    assert.equal((await agent.note(id, 'Looks like last week.', key)).headers.get('idempotency-replayed'), 'true');
    assert.equal((await findTicket(backend.url, mine, id)).text, before);
    const {body} = await agent.find(id);
    assert.deepEqual(
      body.notes.map(({text, author}) => [text, author.name]),
      [['Looks like last week.', 'Dana Demo']],
    );
  });

  it('set the status under any name, and it is written down who did', async () => {
    const {id} = await open();
    const status = {type: 'on-hold', name: 'With the product team'};
    const {body} = await agent.change(id, {status});
    assert.deepEqual(body.status, status);
    assert.deepEqual((await seen(id)).status, status);
    const {action, actor, details} = body.audit.at(-1)!;
    assert.deepEqual([action, actor], ['status_changed', {kind: 'agent', id: 'agent-1', name: 'Dana Demo'}]);
    assert.deepEqual(details, {before: {type: 'open', name: 'Open'}, after: status});
    const trail = body.audit.length;
    assert.equal((await agent.change(id, {status})).body.audit.length, trail);
  });

  it('correct service, organization and customer, which the help desk is told once for each change', async () => {
    const {id} = await open();
    const change = {
      service: 'other',
      serviceName: 'Zoho Directory',
      organizationId: 'org99999999',
      primaryEmail: 'a@b.example',
    };
    const {status, body} = await agent.change(id, change);
    assert.equal(status, 200);
    assert.deepEqual(
      [body.serviceName, body.organizationId, body.primaryEmail?.address],
      ['Zoho Directory', '99999999', 'a@b.example'],
    );
    assert.deepEqual(
      body.forwarding.map(({kind}) => kind),
      ['open_ticket', 'update_fields'],
    );
  });

  for (const change of [
    {},
    {service: 'other'},
    {serviceName: 'X1'},
    {service: 'zoho-none'},
    {primaryEmail: 'none'},
    {status: {type: 'gone', name: 'x'}},
  ]) {
    it(`are refused ${JSON.stringify(change)}, and nothing changes`, async () => {
      const {id} = await open();
      const before = (await agent.find(id)).text;
      const {status, problem} = await agent.change(id, change);
      assert.deepEqual([status, problem.code], [422, 'validation_failed']);
      assert.equal((await agent.find(id)).text, before);
    });
  }
});

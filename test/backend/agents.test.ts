import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {audienceOf} from '../../src/contract/identity.ts';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {findTicket, listTickets, postTicket, type Answer} from './ask.ts';
import {postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let mine: string;
let others: string;
let agent: AgentClient;
let supervisor: AgentClient;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  mine = await issuer.token({partner: '20105460001'});
  others = await issuer.token({partner: '20105460002'});
  agent = new AgentClient(backend.url, await agentToken(agentIssuer));
  supervisor = new AgentClient(backend.url, await agentToken(agentIssuer, {role: 'supervisor', sub: 'agent-2'}));
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

describe('Merging', () => {
  it('closes the duplicate under a name that says where it went, and shows it at the other one', async () => {
    const [duplicate, ticket] = [await open(), await open()];
    const {status, body} = await supervisor.merge(duplicate.id, ticket.id);
    assert.deepEqual([status, body.mergedInto], [200, {id: ticket.id, number: ticket.number}]);
    const {status: shown, unread, waitingFor} = await seen(duplicate.id);
    assert.deepEqual(
      [shown, unread, waitingFor],
      [{type: 'closed', name: `Merged into ${ticket.number}`}, true, 'nobody'],
    );
    const target = (await supervisor.find(ticket.id)).body;
    assert.deepEqual(
      target.duplicates.map(({number}) => number),
      [duplicate.number],
    );
    assert.deepEqual([body.audit.at(-1)!.action, target.audit.at(-1)!.action], ['merged', 'duplicate_added']);
    assert.equal((await supervisor.merge(duplicate.id, ticket.id)).status, 200);
  });

  it('leads to the ticket that goes on in one step, however they were merged', async () => {
    const [a, b, c] = [await open(), await open(), await open()];
    await supervisor.merge(a.id, b.id);
    await supervisor.merge(b.id, c.id);
    assert.equal((await supervisor.find(a.id)).body.mergedInto!.id, c.id);
  });

  it('makes a duplicate a ticket of its own again when its partner answers', async () => {
    const [duplicate, ticket] = [await open(), await open()];
    await supervisor.merge(duplicate.id, ticket.id);
    await postReply(backend.url, mine, duplicate.id);
    const {body} = await supervisor.find(duplicate.id);
    assert.deepEqual([body.mergedInto, body.status.type], [null, 'open']);
  });

  it("is refused into itself, into nothing, into a duplicate and into another partner's ticket", async () => {
    const [ticket, foreign, duplicate, target] = [await open(), await open(others), await open(), await open()];
    await supervisor.merge(duplicate.id, target.id);
    for (const into of [ticket.id, randomUUID(), duplicate.id, foreign.id]) {
      const {status, problem} = await supervisor.merge(ticket.id, into);
      assert.deepEqual([status, problem.errors], [422, [{pointer: '/into', code: 'invalid'}]]);
    }
  });

  it('both ways at once ends with one of them', async () => {
    const [a, b] = [await open(), await open()];
    const answers = await Promise.all([supervisor.merge(a.id, b.id), supervisor.merge(b.id, a.id)]);
    assert.deepEqual(answers.map(({status}) => status).sort(), [200, 422]);
  });
});

const routes: Readonly<Record<string, (client: AgentClient, id: string) => Promise<Answer<unknown>>>> = {
  listing: (client) => client.list(),
  finding: (client, id) => client.find(id),
  changing: (client, id) => client.change(id, {aroundTheClock: true}),
  answering: (client, id) => client.answer(id, 'Hello.'),
  noting: (client, id) => client.note(id, 'Hello.'),
  merging: (client, id) => client.merge(id, randomUUID()),
};

describe('Whoever is no agent', () => {
  const forgeries: Readonly<Record<string, () => Promise<string>>> = {
    "a partner's token": () => issuer.token(),
    "a partner's token with agents' audience and role, by the store's key": () => agentToken(issuer),
    "an agent's token for partners": () => agentToken(agentIssuer, {aud: audienceOf('com')}),
    'a token of no role': () => agentToken(agentIssuer, {role: 'owner' as 'agent'}),
    'an expired token': () => agentToken(agentIssuer, {iat: Math.floor(Date.now() / 1000) - 3600}),
  };
  for (const [what, act] of Object.entries(routes)) {
    it(`is refused at ${what}`, async () => {
      const {id} = await open();
      for (const forge of Object.values(forgeries)) {
        const {status} = await act(new AgentClient(backend.url, await forge()), id);
        assert.equal(status, 401);
      }
      const foreign = await act(new AgentClient(backend.url, await agentToken(agentIssuer, {region: 'eu'})), id);
      assert.deepEqual([foreign.status, foreign.problem.code], [403, 'region_mismatch']);
    });
  }

  it("has no way to partners' routes with an agent's token", async () => {
    assert.equal((await listTickets(backend.url, await agentToken(agentIssuer))).status, 401);
  });
});

describe('Roles', () => {
  const allowed = {
    viewer: ['listing', 'finding'],
    agent: ['listing', 'finding', 'changing', 'answering', 'noting'],
    supervisor: Object.keys(routes),
  };
  for (const role of ['viewer', 'agent', 'supervisor'] as const) {
    it(`let a ${role} do ${allowed[role].join(', ')}`, async () => {
      const {id} = await open();
      const client = new AgentClient(backend.url, await agentToken(agentIssuer, {role}));
      const done: string[] = [];
      for (const [what, act] of Object.entries(routes)) {
        const {status, problem} = await act(client, id);
        if (status !== 403) done.push(what);
        else assert.equal(problem.code, 'role_not_granted');
      }
      assert.deepEqual(done, allowed[role]);
    });
  }
});

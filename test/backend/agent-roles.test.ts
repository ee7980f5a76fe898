import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {audienceOf} from '../../src/contract/identity.ts';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {listTickets, postTicket, type Answer} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
});
after(() => backend.stop());

const open = async () => (await postTicket(backend.url, await issuer.token(), exampleDraft())).body;

const routes: Readonly<Record<string, (client: AgentClient, id: string) => Promise<Answer<unknown>>>> = {
  listing: (client) => client.list(),
  finding: (client, id) => client.find(id),
  'downloading files': (client) => client.ask(`/v1/agent/attachments/${randomUUID()}`),
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
    viewer: ['listing', 'finding', 'downloading files'],
    agent: ['listing', 'finding', 'downloading files', 'changing', 'answering', 'noting'],
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

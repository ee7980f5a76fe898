import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, listTickets, postTicket, type Answer} from './ask.ts';
import {changeStatus, findSimilar, getFacets, markSeen, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let mine: string;
let others: string;

before(async () => {
  backend = await startTestBackend({issuer});
  mine = await issuer.token({partner: '20105460001'});
  others = await issuer.token({partner: '20105460002'});
});
after(() => backend.stop());

/** Everything that can be asked about one ticket. */
const routes: Record<string, (token: string, id: string) => Promise<Answer<unknown>>> = {
  finding: (token, id) => findTicket(backend.url, token, id),
  'replying to': (token, id) => postReply(backend.url, token, id),
  closing: (token, id) => changeStatus(backend.url, token, id, 'closed'),
  reopening: (token, id) => changeStatus(backend.url, token, id, 'open'),
  'marking as seen': (token, id) => markSeen(backend.url, token, id, new Date().toISOString()),
};

describe("Another partner's ticket", () => {
  for (const [what, act] of Object.entries(routes)) {
    it(`is not there for ${what} it, just as one that does not exist, and stays as it was`, async () => {
      const {id} = (await postTicket(backend.url, mine, exampleDraft())).body;
      await backend.database.support.answerAsAgent({ticketId: id, agentName: 'Sam', text: 'Hello.'});
      const before = (await findTicket(backend.url, mine, id)).text;
      const answers = await Promise.all(
        [id, randomUUID(), 'COM-10001', "'", '%00', 'a'.repeat(3000)].map((each) => act(others, each)),
      );
      const seen = answers.map(({status, problem, headers}) => {
        const names = [...headers.keys()].filter((name) => name !== 'keep-alive');
        return JSON.stringify([status, {...problem, requestId: ''}, names]);
      });
      assert.equal(new Set(seen).size, 1);
      assert.match(seen[0]!, /^\[404,.*"code":"not_found"/);
      assert.equal((await findTicket(backend.url, mine, id)).text, before);
    });
  }

  it('is in no count, no facet, no search and nobody else’s similar tickets', async () => {
    const {id} = (await postTicket(backend.url, mine, exampleDraft())).body;
    await backend.database.support.answerAsAgent({ticketId: id, agentName: 'Sam', text: 'Hello.'});
    const {service, customer, subject} = exampleDraft();
    const list = await listTickets(backend.url, others, '?text=leads');
    assert.deepEqual(list.body, {tickets: [], nextCursor: null, unreadCount: 0});
    assert.deepEqual((await getFacets(backend.url, others)).body.services, []);
    const similar = await findSimilar(backend.url, others, {service, customer, subject});
    assert.deepEqual(similar.body, {tickets: []});
  });
});

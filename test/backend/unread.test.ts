import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, listTickets, postTicket} from './ask.ts';
import {changeStatus, markSeen, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;
let colleague: string;
let partners = 0;

before(async () => {
  backend = await startTestBackend({issuer});
});
after(() => backend.stop());

/** A ticket of a partner that has no other, and tokens of two of its users. */
async function open() {
  const partner = String(6000000000 + partners++);
  token = await issuer.token({partner});
  colleague = await issuer.token({partner, sub: '740002222'});
  return (await postTicket(backend.url, token, exampleDraft())).body.id;
}
const answer = (ticketId: string, text = 'Please try again.') =>
  backend.database.support.answerAsAgent({ticketId, agentName: 'Sam Support', text});
const find = async (id: string, as = token) => (await findTicket(backend.url, as, id)).body;
const unreadCount = async (as = token) => (await listTickets(backend.url, as)).body.unreadCount;

describe('A ticket is unread', () => {
  it('once support has answered, for each user until that user has seen it', async () => {
    const id = await open();
    assert.deepEqual([(await find(id)).unread, await unreadCount()], [false, 0]);
    await answer(id);
    const {unread, lastActivityAt} = await find(id);
    assert.deepEqual([unread, await unreadCount(), await unreadCount(colleague)], [true, 1, 1]);
    assert.equal((await listTickets(backend.url, token)).body.tickets[0]!.unread, true);

    const seen = await markSeen(backend.url, token, id, lastActivityAt);
    assert.deepEqual([seen.status, seen.text], [204, '']);
    const again = await issuer.token({partner: String(6000000000 + partners - 1)});
    assert.deepEqual([(await find(id, again)).unread, await unreadCount(again)], [false, 0], 'on every device');
    assert.deepEqual([(await find(id, colleague)).unread, await unreadCount(colleague)], [true, 1]);
  });

  it('still, where support answered again after what was seen', async () => {
    const id = await open();
    await answer(id);
    const {lastActivityAt} = await find(id);
    await answer(id, 'One more thing.');
    await markSeen(backend.url, token, id, lastActivityAt);
    assert.equal((await find(id)).unread, true);
    await markSeen(backend.url, token, id, (await find(id)).lastActivityAt);
    assert.equal((await find(id)).unread, false);
  });

  it('again with every answer, even where a clock that runs ahead said that all is seen', async () => {
    const id = await open();
    await answer(id);
    await markSeen(backend.url, token, id, '2999-01-01T00:00:00Z');
    assert.equal((await find(id)).unread, false);
    await answer(id);
    assert.equal((await find(id)).unread, true);
  });

  it('not again by a mark that comes late', async () => {
    const id = await open();
    await answer(id);
    const first = (await find(id)).lastActivityAt;
    await answer(id);
    await markSeen(backend.url, token, id, (await find(id)).lastActivityAt);
    await markSeen(backend.url, token, id, first);
    assert.equal((await find(id)).unread, false);
  });

  it('once support has changed its status', async () => {
    const id = await open();
    await backend.database.support.setStatusAsAgent(id, {type: 'closed', name: 'Solved'});
    const {unread, status, waitingFor} = await find(id);
    assert.deepEqual([unread, status, waitingFor], [true, {type: 'closed', name: 'Solved'}, 'nobody']);
  });

  it('never by what the partner does itself', async () => {
    const id = await open();
    await postReply(backend.url, colleague, id);
    await changeStatus(backend.url, colleague, id, 'closed');
    await changeStatus(backend.url, colleague, id, 'open');
    assert.deepEqual([await unreadCount(), await unreadCount(colleague)], [0, 0]);
  });

  it('in a count over all tickets, whatever the list is narrowed to', async () => {
    await answer(await open());
    const {body} = await listTickets(backend.url, token, '?text=nothing-like-it');
    assert.deepEqual([body.tickets.length, body.unreadCount], [0, 1]);
  });

  for (const value of [undefined, null, '', 'yesterday', 1, '2026-13-01T00:00:00Z', '2026-01-01T00:00:00+02:00']) {
    it(`and a mark of ${JSON.stringify(value)} is refused`, async () => {
      const {status, problem} = await markSeen(backend.url, token, await open(), value);
      assert.deepEqual([status, problem.errors?.[0]?.pointer], [422, '/lastActivityAt']);
    });
  }
});

describe('The entity tag', () => {
  const tags = async (id: string) =>
    Promise.all([
      findTicket(backend.url, token, id).then(({headers}) => headers.get('etag')!),
      listTickets(backend.url, token).then(({headers}) => headers.get('etag')!),
    ]);

  it('of a ticket and of the list changes with everything that shows', async () => {
    const id = await open();
    const {support} = backend.database;
    const promise = {kind: 'first-response', from: '2026-01-01T00:00:00Z', dueAt: '2026-01-01T02:00:00Z', metAt: null};
    const changes = [
      () => answer(id),
      async () => markSeen(backend.url, token, id, (await find(id)).lastActivityAt),
      () => postReply(backend.url, token, id),
      () => changeStatus(backend.url, token, id, 'closed'),
      () => support.setStatusAsAgent(id, {type: 'on-hold', name: 'On hold'}),
      () => support.setSeverityAndCommitments({ticketId: id, severity: 's1-critical', commitments: [promise]}),
    ];
    const seen = [await tags(id)];
    for (const change of changes) {
      await change();
      seen.push(await tags(id));
    }
    assert.equal(new Set(seen.map(([ticket]) => ticket)).size, changes.length + 1);
    assert.equal(new Set(seen.map(([, list]) => list)).size, changes.length + 1);
  });

  it('spares those the answer who have it already', async () => {
    const id = await open();
    const [ticket, list] = await tags(id);
    const again = [
      await findTicket(backend.url, token, id, {'if-none-match': ticket}),
      await listTickets(backend.url, token, '', {'if-none-match': list}),
    ];
    for (const {status, text} of again) assert.deepEqual([status, text], [304, '']);
  });
});

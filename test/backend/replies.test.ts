import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, listTickets, postTicket} from './ask.ts';
import {changeStatus, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token({name: 'Ada Partner'});
});
after(() => backend.stop());

const open = async () => (await postTicket(backend.url, token, exampleDraft())).body;
const find = async (id: string) => (await findTicket(backend.url, token, id)).body;
const jobsOf = (id: string) =>
  queryRows(backend, `select kind, status_type, state from forwarding_jobs where ticket_id = '${id}' order by id`);

describe('A reply', () => {
  it('stands in the conversation, and makes it the turn of support', async () => {
    const {id, receivedAt} = await open();
    await backend.database.support.answerAsAgent({ticketId: id, agentName: 'Sam', text: 'Since when?'});
    assert.equal((await find(id)).waitingFor, 'partner');
    const {status, body, headers} = await postReply(backend.url, token, id, {text: ' Since noon. ', uploads: []});
    assert.deepEqual([status, headers.get('cache-control')], [201, 'no-store']);
    assert.deepEqual(
      {...body, id: '', at: ''},
      {id: '', at: '', author: {name: 'Ada Partner', role: 'partner'}, text: 'Since noon.', attachments: []},
    );
    const ticket = await find(id);
    assert.deepEqual(
      ticket.conversation.map(({author, text}) => [author.role, author.name, text]),
      [
        ['agent', 'Sam', 'Since when?'],
        ['partner', 'Ada Partner', 'Since noon.'],
      ],
    );
    assert.deepEqual(ticket.conversation[1], body);
    assert.deepEqual([ticket.waitingFor, ticket.lastActivityAt], ['support', body.at]);
    assert.ok(body.at > receivedAt);
  });

  it('brings its ticket to the top of the list', async () => {
    const [first] = [await open(), await open()];
    await postReply(backend.url, token, first.id);
    assert.equal((await listTickets(backend.url, token, '?limit=1')).body.tickets[0]!.id, first.id);
  });

  it('comes with the job of passing it on', async () => {
    const {id} = await open();
    await postReply(backend.url, token, id);
    assert.deepEqual(await jobsOf(id), [
      {kind: 'open_ticket', status_type: null, state: 'new'},
      {kind: 'reply', status_type: null, state: 'new'},
    ]);
  });

  it('is not stored at all where its job can not be, and the key stays free', async () => {
    const [{id, lastActivityAt}, key] = [await open(), randomUUID()];
    await queryRows(backend, "alter table forwarding_jobs add constraint broken check (kind <> 'reply') not valid");
    assert.equal((await postReply(backend.url, token, id, undefined, {key})).status, 500);
    await queryRows(backend, 'alter table forwarding_jobs drop constraint broken');
    const {conversation, lastActivityAt: unchanged} = await find(id);
    assert.deepEqual([conversation, unchanged], [[], lastActivityAt]);
    const again = await postReply(backend.url, token, id, undefined, {key});
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, null]);
  });

  it('opens a closed ticket again, and passes that on as well', async () => {
    const {id} = await open();
    await changeStatus(backend.url, token, id, 'closed');
    await postReply(backend.url, token, id);
    const {status, waitingFor} = await find(id);
    assert.deepEqual([status, waitingFor], [{type: 'open', name: 'Open'}, 'support']);
    assert.deepEqual((await jobsOf(id)).slice(1), [
      {kind: 'change_status', status_type: 'closed', state: 'new'},
      {kind: 'reply', status_type: null, state: 'new'},
      {kind: 'change_status', status_type: 'open', state: 'new'},
    ]);
  });

  it('keeps the status that support gave where that is not closed', async () => {
    const {id} = await open();
    await backend.database.support.setStatusAsAgent(id, {type: 'on-hold', name: 'With the product team'});
    await postReply(backend.url, token, id);
    assert.deepEqual((await find(id)).status, {type: 'on-hold', name: 'With the product team'});
  });

  it('may have 32,000 characters of any script', async () => {
    const {id} = await open();
    const text = '漢'.repeat(32_000);
    assert.equal((await postReply(backend.url, token, id, {text, uploads: []})).body.text, text);
  });

  const refused: Record<string, [body: unknown, status: number, pointer: string, code: string]> = {
    'is no JSON': ['no JSON', 400, '', ''],
    'is empty': [{text: ' ', uploads: []}, 422, '/text', 'required'],
    'is too long': [{text: 'a'.repeat(32_001), uploads: []}, 422, '/text', 'too_long'],
    'holds NUL': [{text: 'a\0b', uploads: []}, 422, '/text', 'not_text'],
    'holds half of a pair': [{text: 'a\ud800', uploads: []}, 422, '/text', 'not_text'],
    'names an author': [{text: 'a', uploads: [], author: 'Sam'}, 422, '', 'unknown_property'],
    'says nothing of uploads': [{text: 'a'}, 422, '/uploads', 'required'],
    'names an upload that is not there': [{text: 'a', uploads: [randomUUID()]}, 422, '/uploads/0', 'unknown_upload'],
    'is larger than 128 KiB': [{text: 'a', uploads: ['x'.repeat(131_072)]}, 413, '', ''],
  };
  for (const [what, [body, status, pointer, code]] of Object.entries(refused)) {
    it(`is refused where it ${what}, and changes nothing`, async () => {
      const {id} = await open();
      const ticket = await find(id);
      const answer = await postReply(backend.url, token, id, body);
      assert.equal(answer.status, status);
      if (status === 422) assert.deepEqual(answer.problem.errors, [{pointer, code}]);
      assert.deepEqual(await find(id), ticket);
      assert.equal((await jobsOf(id)).length, 1);
    });
  }
});

describe('A conversation', () => {
  it('keeps the order in which it was held, whoever writes at once', async () => {
    const {id} = await open();
    await Promise.all(
      Array.from({length: 12}, (_, index) => postReply(backend.url, token, id, {text: `Reply ${index}`, uploads: []})),
    );
    const {conversation, lastActivityAt} = await find(id);
    const times = conversation.map(({at}) => at);
    assert.equal(new Set(times).size, 12);
    assert.deepEqual(times, [...times].sort());
    assert.equal(lastActivityAt, times.at(-1));
  });
});

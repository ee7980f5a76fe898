import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, postTicket} from './ask.ts';
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

describe("A reply's Idempotency-Key", () => {
  it('stores one reply, however often it comes', async () => {
    const [{id}, key] = [await open(), randomUUID()];
    const first = await postReply(backend.url, token, id, undefined, {key});
    const {lastActivityAt} = await find(id);
    const again = await postReply(backend.url, token, id, undefined, {key: key.toUpperCase()});
    assert.deepEqual([again.status, again.body], [201, first.body]);
    assert.deepEqual(
      [first, again].map(({headers}) => headers.get('idempotency-replayed')),
      [null, 'true'],
    );
    const ticket = await find(id);
    assert.deepEqual([ticket.conversation, ticket.lastActivityAt], [[first.body], lastActivityAt]);
  });

  it('stores one reply where it comes twenty times at once', async () => {
    const [{id}, key] = [await open(), randomUUID()];
    const answers = await Promise.all(
      Array.from({length: 20}, () => postReply(backend.url, token, id, undefined, {key})),
    );
    assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
    assert.equal(answers.filter(({headers}) => !headers.has('idempotency-replayed')).length, 1);
    assert.equal((await find(id)).conversation.length, 1);
    assert.equal((await jobsOf(id)).filter(({kind}) => kind === 'reply').length, 1);
  });

  it('opens no ticket again that was closed since', async () => {
    const [{id}, key] = [await open(), randomUUID()];
    await postReply(backend.url, token, id, undefined, {key});
    await changeStatus(backend.url, token, id, 'closed');
    assert.equal((await postReply(backend.url, token, id, undefined, {key})).status, 201);
    assert.equal((await find(id)).status.type, 'closed');
  });

  it('is refused with another text, and for another ticket', async () => {
    const [{id}, other, key] = [await open(), await open(), randomUUID()];
    await postReply(backend.url, token, id, undefined, {key});
    const answers = [
      await postReply(backend.url, token, id, {text: 'Another text', uploads: []}, {key}),
      await postReply(backend.url, token, other.id, undefined, {key}),
    ];
    for (const {status, problem} of answers) {
      assert.deepEqual([status, problem.code], [422, 'idempotency_key_reused']);
    }
    assert.deepEqual((await find(other.id)).conversation, []);
  });

  it("stores another reply as a colleague's, and is no ticket's key", async () => {
    const [{id}, key] = [await open(), randomUUID()];
    const colleague = await issuer.token({sub: '740009999'});
    await postTicket(backend.url, token, exampleDraft(), {key});
    await postReply(backend.url, token, id, undefined, {key});
    await postReply(backend.url, colleague, id, undefined, {key});
    assert.equal((await find(id)).conversation.length, 2);
  });

  it('must be a UUID', async () => {
    const {id} = await open();
    const {status, problem} = await postReply(backend.url, token, id, undefined, {key: 'x'});
    assert.deepEqual([status, problem.code], [400, 'idempotency_key_required']);
  });
});

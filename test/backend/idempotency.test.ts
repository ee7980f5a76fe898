import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {hashOfDraft} from '../../src/backend/database/hash-of-draft.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, listAllTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let partners = 0;

before(async () => {
  backend = await startTestBackend({issuer});
});
after(() => backend.stop());

/** A token of a partner without tickets. */
const newPartner = () => issuer.token({partner: String(3000000000 + partners++)});

describe('An Idempotency-Key', () => {
  it('opens one ticket, however often it comes', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    const first = await postTicket(backend.url, token, exampleDraft(), {key});
    const again = await postTicket(backend.url, token, exampleDraft(), {key});
    assert.equal(first.headers.get('idempotency-replayed'), null);
    assert.deepEqual([again.status, again.body], [201, first.body]);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal(again.headers.get('location'), first.headers.get('location'));
    assert.deepEqual(await listAllTickets(backend.url, token), [first.body]);
  });

  it('opens one ticket where it comes twenty times at once', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    const answers = await Promise.all(
      Array.from({length: 20}, () => postTicket(backend.url, token, exampleDraft(), {key})),
    );
    assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
    assert.equal(new Set(answers.map(({body}) => body.id)).size, 1);
    assert.equal(answers.filter(({headers}) => !headers.has('idempotency-replayed')).length, 1);
    assert.equal((await listAllTickets(backend.url, token)).length, 1);
  });

  it('is the same in capital letters', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    const first = await postTicket(backend.url, token, exampleDraft(), {key});
    const again = await postTicket(backend.url, token, exampleDraft(), {key: key.toUpperCase()});
    assert.deepEqual(again.body, first.body);
  });

  it('is refused with another body, and the ticket stays as it was', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    const {body} = await postTicket(backend.url, token, exampleDraft(), {key});
    for (const other of [exampleDraft({subject: 'Another'}), exampleDraft({customer: {zuid: '750000001'}})]) {
      const {status, problem} = await postTicket(backend.url, token, other, {key});
      assert.deepEqual([status, problem.code], [422, 'idempotency_key_reused']);
    }
    assert.deepEqual(await listAllTickets(backend.url, token), [body]);
  });

  it('knows the same draft in other words: order, blanks, pasted identifiers', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    const {body} = await postTicket(backend.url, token, exampleDraft(), {key});
    const reversed = Object.fromEntries(Object.entries(exampleDraft({organizationId: 'org 7482 2955'})).reverse());
    const again = await postTicket(backend.url, token, JSON.stringify(reversed, null, 4), {key});
    assert.deepEqual([again.status, again.body], [201, body]);
  });

  it("opens another ticket as another user's or another partner's", async () => {
    const key = randomUUID();
    const partner = '3111111111';
    const tokens = await Promise.all([
      issuer.token({partner, sub: '740000001'}),
      issuer.token({partner, sub: '740000002'}),
      issuer.token({partner: '3111111112', sub: '740000001'}),
    ]);
    const answers = await Promise.all(tokens.map((token) => postTicket(backend.url, token, exampleDraft(), {key})));
    assert.equal(new Set(answers.map(({body}) => body.id)).size, 3);
    assert.ok(answers.every(({headers}) => !headers.has('idempotency-replayed')));
  });

  it('is free again after a refusal', async () => {
    const [token, key] = [await newPartner(), randomUUID()];
    assert.equal((await postTicket(backend.url, token, {...exampleDraft(), subject: ''}, {key})).status, 422);
    assert.equal((await postTicket(backend.url, token, exampleDraft(), {key})).status, 201);
  });

  it('must be a UUID, and is asked for before the body is', async () => {
    const token = await newPartner();
    for (const key of ['', 'x', '1', `${randomUUID()}0`, `"${randomUUID()}"`]) {
      const {status, problem} = await postTicket(backend.url, token, 'no JSON', {key});
      assert.deepEqual([status, problem.code], [400, 'idempotency_key_required']);
    }
    const {status, problem} = await ask(`${backend.url}/v1/tickets`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`},
    });
    assert.deepEqual([status, problem.code], [400, 'idempotency_key_required']);
    assert.deepEqual(await listAllTickets(backend.url, token), []);
  });
});

describe("A draft's hash", () => {
  it('differs with every value', () => {
    const drafts = [
      exampleDraft(),
      exampleDraft({dataCenter: 'in'}),
      exampleDraft({service: 'zoho-desk'}),
      exampleDraft({service: 'other', serviceName: 'a'}),
      exampleDraft({organizationId: '74822956'}),
      exampleDraft({customer: {zuid: '74822955'}}),
      exampleDraft({customer: {zoid: '74822955'}}),
      exampleDraft({subject: 'abc', description: 'def'}),
      exampleDraft({subject: 'abcd', description: 'ef'}),
    ];
    assert.equal(new Set(drafts.map((draft) => hashOfDraft(draft).toString('hex'))).size, drafts.length);
  });
});

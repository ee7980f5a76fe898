import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {subjectSimilarity} from '../../src/backend/similarity/subject-similarity.ts';
import type {TicketDraft} from '../../src/contract/ticket-draft.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {changeStatus, findSimilar} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;
let partners = 0;

before(async () => {
  backend = await startTestBackend({issuer});
});
after(() => backend.stop());

/** Files tickets of a partner that has no others. */
async function file(...wishes: readonly Partial<TicketDraft>[]) {
  token = await issuer.token({partner: String(7000000000 + partners++)});
  const tickets = [];
  for (const wish of wishes) tickets.push((await postTicket(backend.url, token, exampleDraft(wish))).body);
  return tickets;
}

const customer = {email: 'admin@customer.example'};
async function similarTo(subject: string, wishes: object = {}): Promise<readonly string[]> {
  const query = {service: 'zoho-crm', customer, subject, ...wishes};
  const {status, body} = await findSimilar(backend.url, token, query);
  assert.equal(status, 200);
  return body.tickets.map((ticket) => ticket.subject);
}

describe('Tickets that may be the same as a new one', () => {
  it('are those with similar words, the likeliest first', async () => {
    await file(
      {subject: 'Leads from the web form are not synchronised'},
      {subject: 'Invoices have a wrong logo'},
      {subject: 'Leads are not synchronised'},
    );
    assert.deepEqual(await similarTo('leads are not synced'), [
      'Leads are not synchronised',
      'Leads from the web form are not synchronised',
    ]);
    assert.deepEqual(await similarTo('Cannot sign in with a passkey'), []);
  });

  it('show while the subject is still being typed', async () => {
    await file({subject: 'Leads are not synchronised'});
    assert.deepEqual(await similarTo('Leads are n'), ['Leads are not synchronised']);
  });

  it('are found in every script', async () => {
    await file({subject: 'メールが届かない'}, {subject: 'Größe des Logos ändern'});
    assert.deepEqual(await similarTo('メールが届きません'), ['メールが届かない']);
    assert.deepEqual(await similarTo('GRÖSSE des Logos ist falsch'), ['Größe des Logos ändern']);
  });

  it('share any one identifier of the customer', async () => {
    await file({customer: {email: 'Admin@customer.example', zuid: '74000111'}});
    assert.equal((await similarTo(exampleDraft().subject)).length, 1);
    const others = {customer: {zuid: '74000111', zoid: '999999'}};
    assert.equal((await similarTo(exampleDraft().subject, others)).length, 1);
    for (const stranger of [{email: 'b@customer.example'}, {zoid: '74000111'}, {zuid: '74000112'}]) {
      assert.deepEqual(await similarTo(exampleDraft().subject, {customer: stranger}), []);
    }
  });

  it("are for the same service, still open, and the partner's own", async () => {
    const [ticket] = await file({});
    const {subject} = exampleDraft();
    assert.deepEqual(await similarTo(subject, {service: 'zoho-desk'}), []);
    await backend.database.support.setStatusAsAgent(ticket!.id, {type: 'on-hold', name: 'On hold'});
    assert.equal((await similarTo(subject)).length, 1);
    await changeStatus(backend.url, token, ticket!.id, 'closed');
    assert.deepEqual(await similarTo(subject), []);
    await changeStatus(backend.url, token, ticket!.id, 'open');
    await file();
    assert.deepEqual(await similarTo(subject), []);
  });

  it('are five at most', async () => {
    await file(...Array.from({length: 8}, (_, index) => ({subject: `Leads are not synchronised ${index}`})));
    assert.equal((await similarTo('Leads are not synchronised')).length, 5);
  });

  const bad: [what: string, wishes: object, pointer: string][] = [
    ['without a customer', {customer: {}}, '/customer'],
    ['with two letters', {subject: 'ab'}, '/subject'],
    ['with NUL', {subject: 'abc\0'}, '/subject'],
    ['for an unknown service', {service: 'zoho-nothing'}, '/service'],
    ['with something else', {partner: '20105460002'}, ''],
  ];
  for (const [what, wishes, pointer] of bad) {
    it(`are not looked for ${what}`, async () => {
      const query = {service: 'zoho-crm', customer, subject: 'Leads', ...wishes};
      const {status, problem} = await findSimilar(backend.url, await issuer.token(), query);
      assert.deepEqual([status, problem.errors?.[0]?.pointer], [422, pointer]);
    });
  }
});

describe('The similarity of subjects', () => {
  it('is 1 for the same words, whatever their case and marks, and 0 where nothing is shared', () => {
    assert.equal(subjectSimilarity('Leads: not synced!', 'leads NOT synced'), 1);
    assert.equal(subjectSimilarity('abc', 'xyz'), 0);
    assert.equal(subjectSimilarity('?!', '?!'), 0);
  });

  it('takes no longer for long subjects than anybody would notice', () => {
    const start = performance.now();
    for (let round = 0; round < 200; round++) subjectSimilarity('a '.repeat(127), '漢'.repeat(255));
    assert.ok(performance.now() - start < 500);
  });
});

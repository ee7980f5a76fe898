import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token();
});
after(() => backend.stop());

const from = '2026-01-01T09:00:00.000Z';
const promises = [
  {kind: 'first-response', from, dueAt: '2026-01-01T12:00:00.000Z', metAt: null},
  {kind: 'determination', from, dueAt: '2026-01-01T17:00:00.000Z', metAt: null},
  {kind: 'effort-to-resolve', from, dueAt: '2026-01-03T09:00:00.000Z', metAt: null},
];

async function openWithPromises(): Promise<string> {
  const {id} = (await postTicket(backend.url, token, exampleDraft())).body;
  const {support} = backend.database;
  await support.setSeverityAndCommitments({ticketId: id, severity: 's1-critical', commitments: promises});
  return id;
}
const find = async (id: string) => (await findTicket(backend.url, token, id)).body;
const metAt = async (id: string) => (await find(id)).commitments.map((commitment) => commitment.metAt);
const answer = (ticketId: string) =>
  backend.database.support.answerAsAgent({ticketId, agentName: 'Sam Support', text: 'We are looking.'});

describe('What support promises', () => {
  it('shows on the ticket, without making it unread or newer', async () => {
    const id = await openWithPromises();
    const {severity, commitments, unread, lastActivityAt, receivedAt} = await find(id);
    assert.deepEqual([severity, commitments], ['s1-critical', promises]);
    assert.deepEqual([unread, lastActivityAt], [false, receivedAt]);
  });

  it('is met in its first part by the first answer, and not again by the second', async () => {
    const id = await openWithPromises();
    await answer(id);
    const first = (await find(id)).lastActivityAt;
    await answer(id);
    assert.deepEqual(await metAt(id), [first, null, null]);
  });

  it('is met altogether when support closes the ticket', async () => {
    const id = await openWithPromises();
    await answer(id);
    const first = (await find(id)).lastActivityAt;
    await backend.database.support.setStatusAsAgent(id, {type: 'closed', name: 'Solved'});
    const closed = (await find(id)).lastActivityAt;
    assert.deepEqual(await metAt(id), [first, closed, closed]);
  });

  it('is refused where it is none', async () => {
    const id = await openWithPromises();
    const wrong = [{kind: 'first-response', from, dueAt: 'soon', metAt: null}];
    const {support} = backend.database;
    await assert.rejects(support.setSeverityAndCommitments({ticketId: id, severity: 'pending', commitments: wrong}));
    assert.deepEqual((await find(id)).commitments, promises);
  });
});

describe('An answer of support', () => {
  it('leaves a closed ticket closed, with nobody to wait for', async () => {
    const id = await openWithPromises();
    await backend.database.support.setStatusAsAgent(id, {type: 'closed', name: 'Solved'});
    await answer(id);
    const {status, waitingFor, unread} = await find(id);
    assert.deepEqual([status.type, waitingFor, unread], ['closed', 'nobody', true]);
  });

  it('is refused for a ticket that is not there', async () => {
    await assert.rejects(answer(randomUUID()), /no such ticket/);
  });
});

describe('A status of support', () => {
  it('makes a reopened ticket wait for support', async () => {
    const id = await openWithPromises();
    const {support} = backend.database;
    await support.setStatusAsAgent(id, {type: 'closed', name: 'Solved'});
    await support.setStatusAsAgent(id, {type: 'open', name: 'Escalated'});
    const {status, waitingFor} = await find(id);
    assert.deepEqual([status, waitingFor], [{type: 'open', name: 'Escalated'}, 'support']);
  });

  it('that is so already changes nothing', async () => {
    const id = await openWithPromises();
    const before = await find(id);
    await backend.database.support.setStatusAsAgent(id, {type: 'open', name: 'Open'});
    assert.deepEqual(await find(id), before);
  });
});

describe('Tickets taken over from elsewhere', () => {
  const requester = {partner: '20105462640', sub: '740001111', name: 'Ada Partner', email: 'ada@partner.example'};
  const imported = (subject: string) => ({
    requester,
    draft: exampleDraft({subject}),
    receivedAt: new Date('2026-01-01T09:00:00Z'),
    status: {type: 'open', name: 'Open'} as const,
    severity: 'pending' as const,
    waitingFor: 'partner' as const,
    commitments: [],
    messages: [
      {author: {name: 'Sam Support'}, text: 'Since when?', at: new Date('2026-01-01T10:00:00Z')},
      {author: {name: 'Ada Partner', sub: requester.sub}, text: 'Monday.', at: new Date('2026-01-01T11:00:00Z')},
    ],
    seenBy: ['740002222'],
  });

  it('keep their times and authors, and are read by those who had read them', async () => {
    await backend.database.importTickets([imported('Imported')]);
    const colleague = await issuer.token({sub: '740002222'});
    const {tickets} = await backend.database.tickets.list(
      {partner: requester.partner, sub: requester.sub},
      {
        limit: 1,
        filter: {text: 'imported'},
      },
    );
    const ticket = await find(tickets[0]!.id);
    assert.deepEqual(
      [ticket.receivedAt, ticket.lastActivityAt],
      ['2026-01-01T09:00:00.000Z', '2026-01-01T11:00:00.000Z'],
    );
    assert.deepEqual(
      ticket.conversation.map(({author, text}) => [author.role, text]),
      [
        ['agent', 'Since when?'],
        ['partner', 'Monday.'],
      ],
    );
    const seen = (await findTicket(backend.url, colleague, ticket.id)).body;
    assert.deepEqual([ticket.unread, seen.unread], [true, false]);
  });

  it('come all or not at all', async () => {
    const wrong = {...imported('Half'), requester: {...requester, partner: 'none'}};
    await assert.rejects(backend.database.importTickets([imported('Half'), wrong]));
    const range = {limit: 1, filter: {text: 'half'}};
    assert.deepEqual((await backend.database.tickets.list(requester, range)).tickets, []);
  });
});

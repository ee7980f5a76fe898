import assert from 'node:assert/strict';
import {randomInt} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {agentToken} from '../support/agent-token.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {listAllTickets, listTickets, postTicket} from './ask.ts';
import {changeStatus, getFacets, markSeen, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {facetsByLooking} from './facets-by-looking.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let support: AgentClient;
/** Two users of one partner. */
let users: readonly string[];
const ids: string[] = [];

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  support = new AgentClient(backend.url, await agentToken(agentIssuer, {role: 'supervisor'}));
  users = await Promise.all(['740001111', '740002222'].map((sub) => issuer.token({sub})));
});
after(() => backend.stop());

const oneOf = <Value>(values: readonly Value[]): Value => values[randomInt(values.length)]!;
const drafts = [
  {customer: {email: 'Admin@One.example', zoid: '10000001'}},
  {customer: {email: 'admin@one.EXAMPLE'}, service: 'zoho-desk'},
  {customer: {zuid: '10000001', zoid: '10000001'}, dataCenter: 'in'},
  {customer: {zuid: '70000001', zoid: '10000001'}},
  {customer: {zoid: '10000002'}, service: 'zoho-books'},
] as const;

async function file(): Promise<void> {
  const {status, body} = await postTicket(backend.url, oneOf(users), exampleDraft(oneOf(drafts)));
  assert.equal(status, 201);
  ids.push(body.id);
}

/** What partners and support do all day, on few tickets, so that they meet. */
const doings: readonly (() => Promise<unknown>)[] = [
  file,
  () => changeStatus(backend.url, oneOf(users), oneOf(ids), oneOf(['open', 'closed'])),
  () => postReply(backend.url, oneOf(users), oneOf(ids)),
  () => markSeen(backend.url, oneOf(users), oneOf(ids), new Date().toISOString()),
  () => markSeen(backend.url, oneOf(users), oneOf(ids), new Date().toISOString()),
  () => support.answer(oneOf(ids), 'Hello.'),
  () => support.answer(oneOf(ids), 'Hello.'),
  () => support.change(oneOf(ids), {service: oneOf(['zoho-crm', 'zoho-people'])}),
  () =>
    support.change(oneOf(ids), {
      status: oneOf([
        {type: 'on-hold', name: 'Waits'},
        {type: 'closed', name: 'Solved'},
      ]),
    }),
  () => support.merge(oneOf(ids), oneOf(ids)),
  () => backend.database.counts.fold(),
];

async function assertExact(): Promise<void> {
  assert.deepEqual((await getFacets(backend.url, users[0]!)).body, await facetsByLooking(backend, '20105462640'));
  for (const token of users) {
    const unread = (await listAllTickets(backend.url, token)).filter((ticket) => ticket.unread).length;
    assert.equal((await listTickets(backend.url, token)).body.unreadCount, unread);
  }
}

describe('The counts of tickets', () => {
  it('are exact whatever is done at the same time, folded or not', async () => {
    for (let count = 0; count < 4; count++) await file();
    for (let round = 0; round < 4; round++) {
      const work = Array.from({length: 60}, () => oneOf(doings));
      const workers = Array.from({length: 12}, async () => {
        for (let next = work.pop(); next; next = work.pop()) await next();
      });
      await Promise.all(workers);
      await assertExact();
    }
  });

  it('are one row for each key when they are folded, and stay what they were', async () => {
    await file();
    assert.ok((await backend.database.counts.fold()) > 0);
    await assertExact();
    const unique = await queryRows(
      backend,
      `select count(*) = count(distinct (partner, facet, value)) as unique, bool_and(is_folded) as folded,
         bool_or(tickets = 0 and names = 0) as empty from ticket_counts`,
    );
    assert.deepEqual(unique, [{unique: true, folded: true, empty: false}]);
    assert.equal(await backend.database.counts.fold(), 0);
  });

  it('are left alone by a process that finds another one folding', async () => {
    await file();
    const folds = await Promise.all(Array.from({length: 4}, () => backend.database.counts.fold()));
    assert.equal(folds.filter((keys) => keys > 0).length, 1);
    await assertExact();
  });
});

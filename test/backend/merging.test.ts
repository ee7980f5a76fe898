import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import type {Ticket} from '../../src/contract/ticket.ts';
import {agentToken} from '../support/agent-token.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {findTicket, postTicket} from './ask.ts';
import {postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let mine: string;
let others: string;
let supervisor: AgentClient;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  mine = await issuer.token({partner: '20105460001'});
  others = await issuer.token({partner: '20105460002'});
  supervisor = new AgentClient(backend.url, await agentToken(agentIssuer, {role: 'supervisor', sub: 'agent-2'}));
});
after(() => backend.stop());

const open = async (token = mine) => (await postTicket(backend.url, token, exampleDraft())).body;
const seen = async (id: string) => (await findTicket(backend.url, mine, id)).body;

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
    const {mergedInto, audit} = (await supervisor.find(a.id)).body;
    assert.equal(mergedInto!.id, c.id);
    assert.deepEqual([audit.at(-1)!.action, audit.at(-1)!.details['number']], ['merged', c.number]);
    // So does what the partner reads.
    assert.equal((await seen(a.id)).status.name, `Merged into ${c.number}`);
  });

  it('leaves a name that somebody has given a duplicate since', async () => {
    const [a, b, c] = [await open(), await open(), await open()];
    await supervisor.merge(a.id, b.id);
    await supervisor.change(a.id, {status: {type: 'closed', name: 'Spam'}});
    await supervisor.merge(b.id, c.id);
    const {mergedInto, status} = (await supervisor.find(a.id)).body;
    assert.deepEqual([mergedInto!.id, status.name], [c.id, 'Spam']);
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

  it('waits for nobody who waits for it, also where a duplicate is merged once more meanwhile', async () => {
    const [a, b] = [await open(), await open()].sort((one, other) => (one.id < other.id ? -1 : 1)) as [Ticket, Ticket];
    const c = await open();
    await supervisor.merge(a.id, b.id);
    const other = new pg.Client(backend.databaseUrl);
    await other.connect();
    const lock = ({id}: Ticket) => other.query('select from tickets where id = $1 for update', [id]);
    await other.query('begin');
    await lock(a);
    const merged = supervisor.merge(b.id, c.id);
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while ((await queryRows(backend, waiting)).length === 0);
    await lock(b);
    await other.query('commit');
    await other.end();
    assert.equal((await merged).status, 200);
  });

  it('both ways at once ends with one of them', async () => {
    const [a, b] = [await open(), await open()];
    const answers = await Promise.all([supervisor.merge(a.id, b.id), supervisor.merge(b.id, a.id)]);
    assert.deepEqual(
      answers.map(({status}) => status).sort((one, other) => one - other),
      [200, 422],
    );
  });
});

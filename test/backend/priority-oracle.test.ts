import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {findTicket, listTickets, postTicket, type Answer} from './ask.ts';
import {findSimilar, getFacets} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {exampleSubscriptions} from './example-subscriptions.ts';
import {runSql} from './run-sql.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
const {priority} = exampleSupportSettings;
const support = {...exampleSupportSettings, priority: {...priority, namedIdentifiersPerHour: 6}};
let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer, support});
  await runSql(backend.databaseUrl, exampleSubscriptions);
});
after(() => backend.stop());

/** What an answer tells, but for what is different with every ticket. */
function told({status, text, headers}: Answer<unknown>, ...own: readonly string[]): string {
  const bare = own.reduce((rest, each) => rest.replaceAll(each, '…'), text);
  const times = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  return [status, bare.replaceAll(times, 'time'), [...headers.keys()].sort().join()].join('\n');
}

const searches = (token: string) =>
  Promise.all(['text', 'customer'].map((name) => listTickets(backend.url, token, `?${name}=admin@foreign.example`)));

describe('Whoever is not the partner of record', () => {
  const pairs = [
    ['address', {email: 'admin@foreign.example'}, {email: 'admin@unknown.example'}],
    ['ZUID', {zuid: '40000003'}, {zuid: '40000009'}],
    ['ZOID', {zoid: '30000003'}, {zoid: '30000009'}],
  ] as const;
  pairs.forEach(([what, large, unknown], pair) => {
    it(`can't tell a large customer from an unknown one by its ${what}`, async () => {
      // A partner for each: what it asks before changes nothing of what it is told.
      const tellings = await Promise.all(
        [large, unknown].map(async (customer, index) => {
          const token = await issuer.token({partner: `58000${pair}${index}`});
          const draft = exampleDraft({customer});
          const key = randomUUID();
          const opened = await postTicket(backend.url, token, draft, {key});
          const {id, number} = opened.body;
          const own = [id, number, ...Object.values(customer)];
          const {service, subject} = draft;
          const answers = [
            opened,
            await postTicket(backend.url, token, draft, {key}),
            await findTicket(backend.url, token, id),
            await listTickets(backend.url, token),
            // Its address, which only one who typed it may find the ticket by.
            ...('email' in customer ? [] : await searches(token)),
            await getFacets(backend.url, token),
            await findSimilar(backend.url, token, {service, customer, subject}),
          ];
          return answers.map((each) => told(each, ...own));
        }),
      );
      assert.deepEqual(tellings[0], tellings[1]);
    });
  });

  it('still has its ticket treated as what it is', async () => {
    const token = await issuer.token({partner: '5900000'});
    const {body} = await postTicket(backend.url, token, exampleDraft({customer: {zoid: '30000003'}}));
    const agent = new AgentClient(backend.url, await agentToken(agentIssuer));
    const {body: known} = await agent.find(body.id);
    assert.deepEqual(
      [known.severity, known.severityShown, known.commitments.length, known.primaryEmail?.address],
      ['s1-critical', false, 3, 'admin@foreign.example'],
    );
    assert.deepEqual([body.severity, body.commitments, body.customer], ['pending', [], {zoid: '30000003'}]);
  });

  it('can name only so many customers within an hour, but each of them again', async () => {
    const token = await issuer.token({partner: '5910000'});
    const open = (zoid: string, key = randomUUID()) =>
      postTicket(backend.url, token, exampleDraft({customer: {zoid}}), {key});
    const key = randomUUID();
    assert.equal((await open('600000', key)).status, 201);
    const answers = await Promise.all(Array.from({length: 10}, (_, index) => open(`60000${index}`)));
    assert.equal(answers.filter(({status}) => status === 201).length, 6);
    const refused = answers.find(({status}) => status !== 201)!;
    assert.deepEqual([refused.status, refused.problem.code, refused.problem.retryable], [429, 'rate_limited', true]);
    const seconds = Number(refused.headers.get('retry-after'));
    assert.ok(seconds > 3500 && seconds <= 3600);
    const named = answers.find(({status}) => status === 201)!.body.customer.zoid!;
    assert.equal((await open(named)).status, 201);
    assert.equal((await open('600000', key)).headers.get('idempotency-replayed'), 'true');
    // What was refused has left nothing behind.
    const {body} = await listTickets(backend.url, token);
    assert.equal(body.tickets.length, 8);
  });
});

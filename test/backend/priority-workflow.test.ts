import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Customer} from '../../src/contract/customer.ts';
import {findTicket, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {startWorkflow, type Workflow} from './workflow-setup.ts';

let backend: Workflow['backend'];
let mine: Workflow['mine'];
let agent: Workflow['agent'];

before(async () => {
  ({backend, mine, agent} = await startWorkflow());
});
after(() => backend.stop());

async function open(customer: Customer, service = 'zoho-crm') {
  const {status, body} = await postTicket(backend.url, mine, exampleDraft({customer, service}));
  assert.equal(status, 201);
  return {body, seen: async () => (await findTicket(backend.url, mine, body.id)).body, ...(await support(body.id))};
}

async function support(id: string) {
  const {body} = await agent.find(id);
  return {known: body, reasons: body.audit.map(({details}) => details['reason']).filter(Boolean)};
}

describe('The workflow', () => {
  const customers: readonly [what: string, customer: Customer, by: string][] = [
    ["the super admin's address", {email: 'Admin@Large.example'}, 'email'],
    ['an address of a verified domain', {email: 'somebody@large.example'}, 'domain'],
    ['a ZUID', {zuid: '40000001'}, 'zuid'],
    ['a ZOID', {zoid: '30000001'}, 'zoid'],
    ['an unknown address and a ZOID', {email: 'who@unknown.example', zoid: '30000001'}, 'zoid'],
  ];
  for (const [what, customer, by] of customers) {
    it(`makes a ticket S1-Critical that names a large customer by ${what}`, async () => {
      const {body, known} = await open(customer);
      assert.equal(body.severity, 's1-critical');
      assert.deepEqual(
        body.commitments.map(({kind, metAt}) => [kind, metAt]),
        [
          ['first-response', null],
          ['determination', null],
          ['effort-to-resolve', null],
        ],
      );
      assert.equal(known.priorityCustomer, true);
      const {match, reason} = known.audit[0]!.details as {match: object; reason: string};
      const evidence = {
        zoid: '30000001',
        tier: 'tier-1',
        partnerOfRecord: '20105462640',
        licences: 600,
        threshold: 500,
      };
      assert.deepEqual([reason, match], ['large', {by, ...evidence}]);
    });
  }

  it('writes down who set it off, and when', async () => {
    const {known, body} = await open({email: 'admin@large.example'});
    const [{actor, action, at, details}] = known.audit as [(typeof known.audit)[number]];
    assert.deepEqual([actor.kind, action, details['trigger']], ['workflow', 'priority_evaluated', 'ticket_opened']);
    assert.deepEqual(details['by'], {kind: 'partner', id: '740001111', name: 'Ada Partner'});
    assert.ok(Date.parse(at) >= Date.parse(body.receivedAt) && Date.parse(at) <= Date.now());
  });

  for (const customer of [{zuid: '40000001'}, {zoid: '30000001'}]) {
    it(`fills in the primary e-mail from a ${Object.keys(customer).join()} alone`, async () => {
      const {known, body} = await open(customer);
      assert.deepEqual(known.primaryEmail, {address: 'admin@large.example', source: 'subscription'});
      assert.deepEqual(known.customer, customer, 'support still sees what the partner gave');
      assert.equal(body.customer.email, 'admin@large.example');
    });
  }

  const ordinary: readonly [what: string, customer: Customer, service: string, reason: string][] = [
    ['a small customer', {email: 'admin@small.example'}, 'zoho-crm', 'below_threshold'],
    ['an unknown customer', {email: 'who@unknown.example'}, 'zoho-crm', 'no_subscription'],
    ['a free-mail address', {email: 'who@gmail.com'}, 'zoho-crm', 'no_subscription'],
    ['a large customer, for an excluded service', {email: 'admin@large.example'}, 'zoho-campaigns', 'excluded_service'],
  ];
  for (const [what, customer, service, reason] of ordinary) {
    it(`leaves a ticket as it is for ${what}`, async () => {
      const {body, known, reasons} = await open(customer, service);
      assert.deepEqual([body.severity, body.commitments, known.priorityCustomer], ['pending', [], false]);
      assert.deepEqual(reasons, [reason]);
    });
  }

  it('fires when an agent fills in the primary e-mail later, and its partner sees it', async () => {
    const {body, seen} = await open({email: 'who@unknown.example'});
    const {body: changed} = await agent.change(body.id, {primaryEmail: 'admin@large.example'});
    assert.deepEqual([changed.severity, changed.priorityCustomer], ['s1-critical', true]);
    const [, correction, evaluation] = changed.audit;
    assert.deepEqual(correction!.details, {before: 'who@unknown.example', after: 'admin@large.example'});
    assert.deepEqual(evaluation!.details['by'], {kind: 'agent', id: 'agent-1', name: 'Dana Demo'});
    const {severity, commitments, lastActivityAt, unread} = await seen();
    assert.deepEqual([severity, commitments.length], ['s1-critical', 3]);
    // The clock starts when the ticket came in, and nobody has said anything.
    assert.deepEqual([lastActivityAt, unread], [body.lastActivityAt, false]);
  });

  it('takes priority back when an agent corrects the service to an excluded one, and gives it again', async () => {
    const {body, seen} = await open({email: 'admin@large.example'});
    await agent.change(body.id, {service: 'zoho-pagesense'});
    const without = await seen();
    assert.deepEqual([without.severity, without.commitments], ['pending', []]);
    await agent.change(body.id, {service: 'zoho-crm'});
    const again = await seen();
    assert.deepEqual([again.severity, again.commitments], ['s1-critical', body.commitments]);
  });

  it('decides by what was given, also where it has filled in the address itself', async () => {
    // One super admin of two organizations, of which the ticket names the small one.
    await runSql(
      backend.databaseUrl,
      `insert into subscriptions values ('30000011', 'admin@two.example', 'tier-1', '20105462640'),
         ('30000012', 'admin@two.example', 'tier-1', '29999999999');
       insert into subscription_users values ('40000011', '30000011');
       insert into subscription_services values ('30000011', 'zoho-crm', 20), ('30000012', 'zoho-crm', 900)`,
    );
    const {body, known, seen} = await open({zuid: '40000011'});
    assert.deepEqual([known.severity, known.severityShown], ['pending', true]);
    const {body: changed} = await agent.change(body.id, {aroundTheClock: true});
    assert.deepEqual([changed.severity, changed.severityShown], ['pending', true]);
    assert.deepEqual((await seen()).customer, {email: 'admin@two.example', zuid: '40000011'});

    await runSql(
      backend.databaseUrl,
      "update subscriptions set super_admin_email = 'eve@two.example' where zoid = '30000011'",
    );
    const {body: later} = await agent.change(body.id, {aroundTheClock: false});
    assert.deepEqual(later.primaryEmail, {address: 'eve@two.example', source: 'subscription'});
    await runSql(backend.databaseUrl, "delete from subscriptions where zoid = '30000011'");
    const {body: left} = await agent.change(body.id, {aroundTheClock: true});
    assert.deepEqual(left.primaryEmail, {address: 'eve@two.example', source: 'subscription'});
  });

  it('is the only one to set severity and the checkbox', async () => {
    const {body} = await open({email: 'admin@small.example'});
    for (const change of [{severity: 's1-critical'}, {priorityCustomer: true}, {commitments: []}]) {
      const {status, problem} = await agent.change(body.id, change);
      assert.deepEqual([status, problem.code], [422, 'validation_failed']);
    }
    const draft = {...exampleDraft(), severity: 's1-critical'};
    assert.equal((await postTicket(backend.url, mine, draft)).status, 422);
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {AgentTickets} from '../../src/backend/database/agent-tickets.ts';
import type {AgentFilter} from '../../src/contract/agent-filter.ts';
import {plansOf} from '../support/plans-of.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';

let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({issuer: createTestIssuer()});
  // Of ten thousand tickets the oldest fifty are what somebody of support looks for.
  await queryRows(
    backend,
    `insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
       body_hash, data_center, service, organization_id, customer_zoid, subject, description, last_activity_at,
       primary_email, primary_email_source, severity, channel)
     select gen_random_uuid(), 'COM-' || n, (20105469000 + n % 100)::text, '740001111', 'A', 'a@b.c',
       gen_random_uuid(), sha256(n::text::bytea), 'us', 'zoho-crm', '74822955', '74822955', 'Report', 'x',
       now() - n * interval '1 minute',
       case when n < 29950 then 'a@b.c' end, case when n < 29950 then 'agent' end,
       case when n < 29950 then 'pending' else 's1-critical' end, case when n < 29950 then 'widget' else 'email' end
     from generate_series(20001, 30000) n`,
  );
  await queryRows(backend, 'vacuum analyze tickets');
});
after(() => backend.stop());

const lists: readonly (readonly [what: string, filter: AgentFilter, index: string])[] = [
  ['of everybody', {}, 'tickets_by_activity'],
  ['of those without a primary e-mail', {missing: 'primary-email'}, 'tickets_without_primary_email'],
  ['of large accounts', {severity: 's1-critical'}, 'tickets_of_large_accounts'],
  ['of what came by mail', {channel: 'email'}, 'tickets_by_mail'],
  ["of one partner's", {partner: '20105469007'}, 'tickets_of_a_partner_by_activity'],
];

describe("Support's list, among many tickets", () => {
  for (const [what, filter, index] of lists) {
    it(`${what} goes by an index that holds little else`, async () => {
      const [plan] = await plansOf(backend.databaseUrl, (db) => new AgentTickets(db).list({limit: 20, filter}));
      assert.match(plan!, new RegExp(`"Index Name":"${index}"`));
      assert.doesNotMatch(plan!, /"Seq Scan"|"Sort"/);
    });
  }
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {TicketReads} from '../../src/backend/database/ticket-reads.ts';
import {TicketSearch} from '../../src/backend/database/ticket-search.ts';
import {Tickets} from '../../src/backend/database/tickets.ts';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import type {TicketFilter} from '../../src/contract/ticket-filter.ts';
import {plansOf} from '../support/plans-of.ts';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';

let backend: TestBackend;
const reader = {partner: '20105469999', sub: '740001111'};

before(async () => {
  backend = await startTestBackend({issuer: createTestIssuer()});
  // Half of them are another partner's, in turns.
  await queryRows(
    backend,
    `insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
       body_hash, data_center, service, organization_id, customer_zoid, subject, description, last_activity_at,
       last_support_activity_at)
     select gen_random_uuid(), 'COM-' || n, (20105469998 + n % 2)::text, '740001111', 'A', 'a@b.c', gen_random_uuid(),
       sha256(n::text::bytea), 'us', 'zoho-crm', '74822955', '74822955', 'Report ' || md5(n::text), 'x',
       now() - n * interval '1 minute', now() - n * interval '1 minute'
     from generate_series(20001, 30000) n`,
  );
  await queryRows(backend, 'vacuum analyze tickets');
});
after(() => backend.stop());

async function planOfList(filter: TicketFilter): Promise<string> {
  const plans = await plansOf(backend.databaseUrl, (db) =>
    new Tickets(db, exampleSupportSettings).list(reader, {limit: 20, filter}),
  );
  assert.equal(plans.length, 1);
  return plans[0]!;
}

describe('Among many tickets', () => {
  it('a search goes by the index of texts where the text is rare', async () => {
    assert.match(await planOfList({text: 'synchro'}), /tickets_by_text/);
  });

  it('a search for less than three letters in a row does not, as it would read all of it', async () => {
    for (const text of ['zq', 'z-q', '@@@@']) assert.doesNotMatch(await planOfList({text}), /tickets_by_text|Seq Scan/);
  });

  it("a partner's list goes by the partner's own index, and not by that of everybody's activity", async () => {
    for (const filter of [{}, {status: 'open'}, {text: 'Report'}] as const) {
      assert.match(await planOfList(filter), /tickets_of_a_partner_by_activity/);
    }
  });

  it("a customer's open tickets are not looked for among everybody's", async () => {
    const [plan] = await plansOf(backend.databaseUrl, (db) =>
      new TicketSearch(db).openTicketsOfCustomer(reader, {zoid: '74822955'}, 'zoho-crm'),
    );
    assert.doesNotMatch(plan!, /"tickets_by_activity"|Seq Scan/);
  });

  it('what is unread is counted without reading a ticket, and so is what a list can be narrowed to', async () => {
    await queryRows(backend, 'vacuum analyze ticket_counts');
    const plans = await plansOf(backend.databaseUrl, async (db) => {
      await new TicketReads(db).countUnread(reader);
      await new TicketSearch(db).facets(reader);
    });
    for (const plan of plans) assert.doesNotMatch(plan, /"Relation Name":"ticket(?:s|_reads)"/);
  });
});

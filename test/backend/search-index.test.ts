import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';

let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({issuer: createTestIssuer()});
});
after(() => backend.stop());

describe('A search among many tickets', () => {
  it('goes by an index where the text is rare', async () => {
    await queryRows(
      backend,
      `insert into tickets (id, number, partner, requester_sub, requester_name, requester_email, idempotency_key,
         body_hash, data_center, service, organization_id, customer_zoid, subject, description)
       select gen_random_uuid(), 'COM-' || n, '20105469999', '740001111', 'A', 'a@b.c', gen_random_uuid(),
         sha256(n::text::bytea), 'us', 'zoho-crm', '74822955', '74822955', 'Report ' || md5(n::text), 'x'
       from generate_series(20001, 30000) n; analyze tickets`,
    );
    const plan = await queryRows(
      backend,
      `explain select * from tickets where partner = '20105469999' and search_text like lower('%synchro%')
       order by last_activity_at desc, id desc limit 21`,
    );
    assert.match(JSON.stringify(plan), /tickets_by_text/);
  });
});

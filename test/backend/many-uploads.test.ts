import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ExpiredUploads} from '../../src/backend/database/expired-uploads.ts';
import {plansOf} from '../support/plans-of.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
before(async () => {
  backend = await startTestBackend({issuer});
  const {body} = await postTicket(backend.url, await issuer.token(), exampleDraft());
  await runSql(
    backend.databaseUrl,
    `insert into uploads (id, partner, owner_sub, storage_name, name, size, received, type, state, expires_at, ticket_id, place)
     select gen_random_uuid(), '20105462640', '740001111', md5(n::text), 'a.txt', 1, 1, 'text/plain', 'finished',
       now() - interval '1 year', '${body.id}', 0
     from generate_series(1, 20000) n`,
  );
  await runSql(backend.databaseUrl, 'vacuum analyze uploads');
});
after(() => backend.stop());

describe('The sweep, among twenty thousand attachments', () => {
  const works: Readonly<Record<string, (uploads: ExpiredUploads) => Promise<unknown>>> = {
    'ends what was not used': (uploads) => uploads.expire(100),
    'finds what has files left': (uploads) => uploads.listWithFiles(100),
    'forgets what ended long ago': (uploads) => uploads.forget(),
  };
  for (const [what, work] of Object.entries(works)) {
    it(`${what} without a look at them`, async () => {
      const [plan] = await plansOf(backend.databaseUrl, (db) => work(new ExpiredUploads(db)));
      assert.doesNotMatch(plan!, /"Seq Scan"/);
    });
  }
});

import {after, before, it} from 'node:test';
import {queryRows} from '../support/query-rows.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {eventually} from './desk-setup.ts';
import {startMailBackend} from './mail-backend.ts';
import {comAddress, sendMail} from './mail-client.ts';
import {startRelay, type TestRelay} from './mail-relay.ts';
import {runSql} from './run-sql.ts';

let backend: TestBackend;
let relay: TestRelay;
before(async () => {
  relay = await startRelay();
  backend = await startMailBackend({relay: {url: relay.url, from: comAddress}});
});
after(async () => {
  await backend.stop();
  await relay.stop();
});

/** As a database that is gone for a moment: a sequence remembers what is rolled back. */
const refuseOnce = `
  create sequence notes_taken;
  create function refuse_once() returns trigger language plpgsql as $$ begin
    if nextval('notes_taken') = 1 then raise exception 'not now' using errcode = '57P01'; end if;
    return new;
  end $$;
  create trigger refuse_once before update on email_jobs for each row when (old.state = 'sending')
    execute function refuse_once();`;

it('What came of an answer by mail is noted as soon as the database is back, so that one not taken goes out later', async () => {
  await runSql(backend.databaseUrl, refuseOnce);
  relay.answers.push(451);
  await sendMail(backend.smtpPort);
  const states = () => queryRows(backend, 'select state, outcome from email_jobs');
  await eventually(async () => (await states()).some(({state, outcome}) => state === 'new' && outcome === '451'));
  await runSql(backend.databaseUrl, 'update email_jobs set next_attempt_at = now()');
  await relay.at(0);
});

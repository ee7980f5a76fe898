import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {OperationFigures} from '../../src/backend/database/operation-figures.ts';
import {createMetrics} from '../../src/backend/metrics/metrics.ts';
import {plansOf} from '../support/plans-of.ts';
import {queryRows} from '../support/query-rows.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {startMailBackend} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';

let backend: TestBackend;
before(async () => {
  // Without a relay: what is to be sent stays where it is.
  backend = await startMailBackend();
});
after(() => backend.stop());

/** The series of outgoing mail, by name, as Prometheus reads them. */
async function mailSeries(): Promise<Readonly<Record<string, number>>> {
  const {text} = await createMetrics(backend.database.figures).read();
  const series = [...text.matchAll(/^partner_support_mail_(\S+) (\S+)$/gm)];
  return Object.fromEntries(series.map(([, name, value]) => [name!, Number(value)]));
}

describe('The metrics of outgoing mail', () => {
  it('are there before there is any', async () => {
    assert.deepEqual(await mailSeries(), {
      'jobs{state="new"}': 0,
      'jobs{state="sending"}': 0,
      'jobs{state="unknown"}': 0,
      'jobs{state="dead"}': 0,
      oldest_job_seconds: 0,
    });
  });

  it('tell how many are in each state, and how long the oldest one waits that is yet to be sent', async () => {
    for (let count = 0; count < 5; count++) await sendMail(backend.smtpPort, {messageId: `<${count}@partner.example>`});
    await queryRows(
      backend,
      `update email_jobs set state = told.state, created_at = now() - told.hours * interval '1 hour'
       from (values ('<0@partner.example>', 'sent', 50), ('<1@partner.example>', 'dead', 40),
         ('<2@partner.example>', 'unknown', 30), ('<3@partner.example>', 'new', 2), ('<4@partner.example>', 'new', 1))
         as told (name, state, hours), email_messages
       where email_messages.message_id = told.name and email_messages.id = email_jobs.email_id`,
    );
    const {oldest_job_seconds: oldest, ...jobs} = await mailSeries();
    assert.deepEqual(jobs, {
      'jobs{state="new"}': 2,
      'jobs{state="sending"}': 0,
      'jobs{state="unknown"}': 1,
      'jobs{state="dead"}': 1,
    });
    assert.ok(oldest! >= 7200 && oldest! < 7300, String(oldest));
  });

  it('are counted by indexes that hold nothing of what was sent', async () => {
    await queryRows(
      backend,
      `with said as (
         insert into messages (id, ticket_id, partner, author_name, author_role, text, at)
         select gen_random_uuid(), id, partner, 'Sam', 'agent', 'x', now() from tickets, generate_series(1, 2000)
         returning id, ticket_id
       )
       insert into email_jobs (id, ticket_id, kind, message_id, state)
       select gen_random_uuid(), ticket_id, 'answer', id, 'sent' from said`,
    );
    await queryRows(backend, 'vacuum analyze email_jobs');
    const plans = await plansOf(backend.databaseUrl, (db) => new OperationFigures(db).read());
    const ofMail = plans.filter((plan) => plan.includes('email_jobs'));
    assert.equal(ofMail.length, 2);
    for (const plan of ofMail) assert.match(plan, /email_jobs_(?:not_sent|to_do)/);
  });
});

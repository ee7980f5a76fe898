import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/backend/database/embedded-postgres/open-embedded-postgres.ts';
import {defaultLimits} from '../../src/backend/limits/limit-settings.ts';
import {createMetrics} from '../../src/backend/metrics/metrics.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {folderWithCluster} from '../support/test-postgres.ts';
import {ask, findTicket, listTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
let postgres: EmbeddedPostgres;
let backend: TestBackend;
let token: string;

before(async () => {
  postgres = await openEmbeddedPostgres(await folderWithCluster());
  const limits = {...defaultLimits, perUser: {read: 20, write: 20, upload: 20}};
  const operations = {private: {host: '127.0.0.1', port: 0}, limits};
  backend = await startTestBackend({issuer, databaseUrl: await postgres.createDatabase('com'), operations});
  token = await issuer.token();
});
after(async () => {
  await backend.stop();
  await postgres.stop();
});

const read = async () => (await ask(`${backend.privateUrl}/metrics`)).text;
/** The value of a series, such as `name{label="a"}`. */
const valueOf = (text: string, series: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
};

describe('The metrics', () => {
  it('count what is waiting, promised and stored', async () => {
    const uploads = [await new UploadClient(backend.url, token).upload('hello')];
    const {body} = await postTicket(backend.url, token, exampleDraft({uploads}));
    const closed = (await postTicket(backend.url, token, exampleDraft())).body;
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const commitments = [
      {kind: 'first-response', from: at(-120), dueAt: at(-60), metAt: null},
      {kind: 'determination', from: at(-120), dueAt: at(60), metAt: null},
      {kind: 'effort-to-resolve', from: at(-120), dueAt: at(-1), metAt: at(-2)},
    ];
    for (const {id} of [body, closed]) {
      await backend.database.support.setSeverityAndCommitments({ticketId: id, severity: 's1-critical', commitments});
    }
    await backend.database.support.setStatusAsAgent(closed.id, {type: 'closed', name: 'Closed'});
    const text = await read();
    assert.equal(valueOf(text, 'partner_support_database_up'), 1);
    assert.equal(valueOf(text, 'partner_support_forwarding_jobs{state="new"}'), 3);
    assert.equal(valueOf(text, 'partner_support_forwarding_jobs{state="dead"}'), 0);
    assert.ok(valueOf(text, 'partner_support_forwarding_oldest_job_seconds')! >= 0);
    assert.equal(valueOf(text, 'partner_support_commitments_late{kind="first-response"}'), 1);
    assert.equal(valueOf(text, 'partner_support_commitments_open{kind="determination"}'), 1);
    assert.equal(valueOf(text, 'partner_support_commitments_late{kind="effort-to-resolve"}'), 0);
    assert.equal(valueOf(text, 'partner_support_uploads_stored'), 1);
    assert.equal(valueOf(text, 'partner_support_uploads_stored_bytes'), 5);
    assert.ok(valueOf(text, 'process_resident_memory_bytes')! > 0);
  });

  it('count requests by pattern and class of status, whatever somebody asks for', async () => {
    for (const id of ['a', 'b', 'canary']) await findTicket(backend.url, token, id);
    await ask(`${backend.url}/canary`, {method: 'PROPFIND'});
    const text = await read();
    const series = 'partner_support_requests_total{method="GET",route="/v1/tickets/:id",status="4xx"}';
    assert.equal(valueOf(text, series), 3);
    assert.equal(valueOf(text, 'partner_support_requests_total{method="other",route="unknown",status="4xx"}'), 1);
    const seconds = 'partner_support_request_duration_seconds_count{method="GET",route="/v1/tickets/:id"}';
    assert.equal(valueOf(text, seconds), 3);
    assert.doesNotMatch(text, /canary|PROPFIND|20105462640|740001111/);
  });

  it('count what a quota refuses', async () => {
    const other = await issuer.token({partner: '20105460009'});
    await Promise.all(Array.from({length: 25}, () => listTickets(backend.url, other)));
    assert.equal(valueOf(await read(), 'partner_support_rate_limited_total{quota="read-user"}'), 5);
  });
});

describe('The private port', () => {
  it('has health, readiness and metrics, and the public one has none of them then', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      assert.equal((await ask(`${backend.privateUrl}${path}`)).status, 200);
      assert.equal((await ask(`${backend.url}${path}`)).status, 404);
    }
  });

  it('has nothing of partners', async () => {
    for (const path of ['/v1/tickets', '/v1/meta', '/openapi.json']) {
      assert.equal(
        (await ask(`${backend.privateUrl}${path}`, {headers: {authorization: `Bearer ${token}`}})).status,
        404,
      );
    }
    assert.equal((await ask(`${backend.privateUrl}/metrics`, {method: 'POST'})).status, 405);
  });
});

describe('A database that is away', () => {
  it('shows in readiness and metrics, which say nothing then that may not be so any more', async () => {
    await postgres.stop();
    assert.equal((await ask(`${backend.privateUrl}/readyz`)).status, 503);
    assert.equal((await ask(`${backend.privateUrl}/healthz`)).status, 200);
    assert.equal((await ask(`${backend.privateUrl}/metrics`)).status, 200);
    const {text} = await createMetrics(backend.database.figures).read();
    assert.equal(valueOf(text, 'partner_support_database_up'), 0);
    assert.doesNotMatch(text, /^partner_support_(?:forwarding|mail|commitments|uploads)/m);
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, listAllTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const origins = ['https://store.zoho.eu', 'http://localhost:4100'] as const;
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer, allowedOrigins: origins});
  token = await issuer.token();
});
after(() => backend.stop());

function preflight(origin: string, path = '/v1/tickets') {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type,idempotency-key',
  };
  return ask(`${backend.url}${path}`, {method: 'OPTIONS', headers});
}

const list = (headers: string | null) => (headers ?? '').split(',').map((name) => name.trim().toLowerCase());

describe('A page of an allowed origin', () => {
  for (const origin of origins) {
    it(`may ask (${origin})`, async () => {
      const {status, text, headers} = await preflight(origin);
      assert.deepEqual([status, text], [204, '']);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.deepEqual(list(headers.get('access-control-allow-methods')), [
        'get',
        'head',
        'post',
        'put',
        'patch',
        'delete',
      ]);
      assert.deepEqual(list(headers.get('access-control-allow-headers')), [
        'authorization',
        'content-type',
        'idempotency-key',
        'if-none-match',
        'tus-resumable',
        'upload-length',
        'upload-metadata',
        'upload-offset',
      ]);
      assert.ok(Number(headers.get('access-control-max-age')) >= 600);
      assert.ok(list(headers.get('vary')).includes('origin'));
    });
  }

  it('may read the answer and the headers it needs, of refusals as well', async () => {
    const headers = {origin: origins[0]};
    const answers = [
      await ask(`${backend.url}/v1/meta`, {headers}),
      await postTicket(backend.url, token, exampleDraft(), {headers}),
      await postTicket(backend.url, token, 'no JSON', {headers}),
      await ask(`${backend.url}/v1/tickets`, {headers}),
      await ask(`${backend.url}/nothing`, {headers}),
      await ask(`${backend.url}/v1/meta`, {headers, method: 'PUT'}),
    ];
    assert.deepEqual(
      answers.map(({status}) => status),
      [200, 201, 400, 401, 404, 405],
    );
    for (const answer of answers) {
      assert.equal(answer.headers.get('access-control-allow-origin'), origins[0]);
      assert.ok(list(answer.headers.get('vary')).includes('origin'));
      const exposed = list(answer.headers.get('access-control-expose-headers'));
      for (const name of ['retry-after', 'ratelimit', 'ratelimit-policy', 'etag', 'location', 'date']) {
        assert.ok(exposed.includes(name), name);
      }
      assert.ok(exposed.includes('idempotency-replayed') && exposed.includes('x-request-id'));
    }
  });

  it('never gets to send cookies', async () => {
    for (const {headers} of [
      await preflight(origins[0]),
      await ask(`${backend.url}/v1/meta`, {headers: {origin: origins[0]}}),
    ]) {
      assert.equal(headers.get('access-control-allow-credentials'), null);
    }
  });
});

const strangers = [
  'https://evil.example',
  'null',
  'http://store.zoho.eu',
  'https://store.zoho.eu:8443',
  'https://store.zoho.eu.evil.example',
  'https://evilstore.zoho.eu',
  'https://sub.store.zoho.eu',
  'https://STORE.zoho.eu',
  'https://store.zoho.eu/',
  'http://localhost:41000',
  '*',
];
describe('A page of another origin', () => {
  for (const origin of strangers) {
    it(`may not ask (${origin})`, async () => {
      const answers = [
        await preflight(origin),
        await preflight(origin, '/nothing'),
        await postTicket(backend.url, token, exampleDraft({subject: 'From elsewhere'}), {headers: {origin}}),
        await ask(`${backend.url}/v1/meta`, {headers: {origin}}),
      ];
      for (const {status, problem, headers} of answers) {
        assert.deepEqual([status, problem.code], [403, 'origin_not_allowed']);
        assert.equal(headers.get('access-control-allow-origin'), null);
        assert.ok(list(headers.get('vary')).includes('origin'));
      }
    });
  }

  it('has stored nothing', async () => {
    const tickets = await listAllTickets(backend.url, token);
    assert.ok(tickets.every(({subject}) => subject !== 'From elsewhere'));
  });
});

describe('A request from no page', () => {
  it('needs no origin, and its answer says that others might', async () => {
    const {status, headers} = await ask(`${backend.url}/v1/meta`);
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.ok(list(headers.get('vary')).includes('origin'));
  });
});

import assert from 'node:assert/strict';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {metaSchema, type Meta} from '../../src/contract/meta.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask} from './ask.ts';

const issuer = createTestIssuer();
let com: TestBackend;
let eu: TestBackend;

before(async () => {
  [com, eu] = await Promise.all([startTestBackend({region: 'com', issuer}), startTestBackend({region: 'eu', issuer})]);
});
after(() => Promise.all([com.stop(), eu.stop()]));

describe('GET /v1/meta', () => {
  it('tells anyone what a region takes', async () => {
    const {status, body} = await ask<Meta>(`${com.url}/v1/meta`);
    assert.equal(status, 200);
    assert.deepEqual(metaSchema.parse(body), body);
    assert.equal(body.region, 'com');
    assert.deepEqual(body.dataCenters, ['us', 'in', 'au', 'jp']);
    assert.deepEqual(body.limits, {
      bodyBytes: 131_072,
      subject: 255,
      description: 32_000,
      attachments: {count: 5, maxBytes: 20_971_520, chunkBytes: 1_048_576},
    });
    const excluded = body.services.filter(({excludedBecauseOf}) => excludedBecauseOf).map(({id}) => id);
    assert.deepEqual(excluded.sort(), [
      'zoho-campaigns',
      'zoho-dataprep',
      'zoho-marketing-automation',
      'zoho-pagesense',
      'zoho-writer-add-ons',
    ]);
    assert.deepEqual((await ask<Meta>(`${eu.url}/v1/meta`)).body.dataCenters, ['eu']);
  });

  it('says 304 to those who have it already', async () => {
    const {headers} = await ask(`${com.url}/v1/meta`);
    const again = await ask(`${com.url}/v1/meta`, {headers: {'if-none-match': headers.get('etag')!}});
    assert.deepEqual([again.status, again.text], [304, '']);
  });

  it('answers HEAD without a body', async () => {
    const {status, text} = await ask(`${com.url}/v1/meta`, {method: 'HEAD'});
    assert.deepEqual([status, text], [200, '']);
  });
});

describe('The health of a backend', () => {
  it('shows at /healthz', async () => {
    assert.deepEqual((await ask(`${eu.url}/healthz`)).body, {status: 'ok', region: 'eu'});
  });

  it('shows at /readyz with the state of the database, and that it is the system of record', async () => {
    const {status, body} = await ask<{database: string; helpDesk: {connected: boolean; note: string}}>(
      `${com.url}/readyz`,
    );
    assert.deepEqual([status, body.database, body.helpDesk.connected], [200, 'reachable', false]);
    assert.match(body.helpDesk.note, /system of record/);
  });
});

describe('An address', () => {
  for (const path of [
    '/',
    '/v1',
    '/v1/tickets/',
    '/v1/tickets/a/b',
    '/V1/meta',
    '/v2/meta',
    '/qa',
    '/metrics',
    '/v1/%00',
  ]) {
    it(`is not found at ${path}`, async () => {
      const {status, problem} = await ask(`${com.url}${path}`);
      assert.deepEqual([status, problem.code], [404, 'not_found']);
    });
  }

  const methods = [
    ['POST', '/v1/meta', 'GET, HEAD'],
    ['PUT', '/v1/tickets', 'GET, HEAD, POST'],
    ['DELETE', '/v1/tickets/1', 'GET, HEAD, PATCH'],
    ['PUT', '/v1/tickets/1', 'GET, HEAD, PATCH'],
    ['GET', '/v1/tickets/similar', 'POST'],
    ['GET', '/v1/tickets/1/replies', 'POST'],
    ['GET', '/v1/tickets/1/seen', 'PUT'],
    ['POST', '/v1/ticket-facets', 'GET, HEAD'],
    ['OPTIONS', '/v1/tickets', 'GET, HEAD, POST'],
    ['POST', '/openapi.json', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['POST', '/readyz', 'GET, HEAD'],
  ] as const;
  for (const [method, path, allow] of methods) {
    it(`refuses ${method} ${path}, and says what it takes`, async () => {
      const {status, problem, headers} = await ask(`${com.url}${path}`, {method});
      assert.deepEqual([status, problem.code, headers.get('allow')], [405, 'method_not_allowed', allow]);
    });
  }

  it('that is none at all is answered like anything malformed', async () => {
    const status = await new Promise((resolve, reject) => {
      const {hostname, port} = new URL(com.url);
      const asking = request({hostname, port, path: '/v1/meta', headers: {host: 'a b/c?d'}}, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asking.once('error', reject).end();
    });
    assert.equal(status, 400);
  });
});

describe('Every answer', () => {
  const answers = ['/v1/meta', '/v1/tickets', '/nothing', '/healthz', '/openapi.json'];
  for (const path of answers) {
    it(`can do no harm in a browser (${path})`, async () => {
      const {headers} = await ask(`${com.url}${path}`);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('x-request-id')!, /^[\da-f-]{36}$/);
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(headers.get('x-powered-by'), null);
    });
  }

  it('has an id of its own, whatever the request says', async () => {
    const askAgain = () => ask(`${com.url}/healthz`, {headers: {'x-request-id': 'mine'}});
    const [a, b] = await Promise.all([askAgain(), askAgain()]);
    assert.notEqual(a.headers.get('x-request-id'), b.headers.get('x-request-id'));
    assert.notEqual(a.headers.get('x-request-id'), 'mine');
  });
});

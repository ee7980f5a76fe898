import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readSources} from '../support/read-sources.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, listTickets} from './ask.ts';
import type {OpenapiDocument} from './openapi-shape.ts';
import {runSql} from './run-sql.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let document: OpenapiDocument;

before(async () => {
  backend = await startTestBackend({issuer});
  document = (await ask<OpenapiDocument>(`${backend.url}/openapi.json`)).body;
});
after(() => backend.stop());

describe('The OpenAPI document', () => {
  it('names every route', () => {
    assert.equal(document.openapi, '3.1.0');
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    assert.deepEqual(routes.sort(), [
      'delete /v1/uploads/{id}',
      'get /healthz',
      'get /openapi.json',
      'get /readyz',
      'get /v1/agent/attachments/{id}',
      'get /v1/agent/tickets',
      'get /v1/agent/tickets/{id}',
      'get /v1/attachments/{id}',
      'get /v1/meta',
      'get /v1/ticket-facets',
      'get /v1/tickets',
      'get /v1/tickets/{id}',
      'head /v1/uploads/{id}',
      'patch /v1/agent/tickets/{id}',
      'patch /v1/tickets/{id}',
      'patch /v1/uploads/{id}',
      'post /v1/agent/tickets/{id}/merge',
      'post /v1/agent/tickets/{id}/notes',
      'post /v1/agent/tickets/{id}/replies',
      'post /v1/hooks/zoho-desk',
      'post /v1/tickets',
      'post /v1/tickets/similar',
      'post /v1/tickets/{id}/replies',
      'post /v1/uploads',
      'put /v1/tickets/{id}/seen',
    ]);
  });

  it('leaves out no address that a route answers', async () => {
    const sources = await readSources(['src/backend/routes', 'src/backend/uploads']);
    const answered = sources.flatMap(({text}) => [...text.matchAll(/'(\/(?:v1\/|healthz|readyz|openapi)[^']*)'/g)]);
    const addresses = new Set(answered.map(([, address]) => address!.replaceAll(/:(\w+)/g, '{$1}')));
    assert.ok(addresses.size > 15);
    assert.deepEqual(
      [...addresses].filter((address) => !(address in document.paths)),
      [],
    );
  });

  it('tells of a storage that is full wherever somebody is signed in, since their requests are counted there', async () => {
    await runSql(
      backend.databaseUrl,
      `create function fill_up() returns trigger language plpgsql as
         $$ begin raise exception 'full' using errcode = 'disk_full'; end $$;
       create trigger fills_up before insert or update on request_limits for each row execute function fill_up()`,
    );
    const {status} = await listTickets(backend.url, await issuer.token());
    await runSql(backend.databaseUrl, 'drop function fill_up cascade');
    assert.equal(status, 507);
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, {security, responses}] of Object.entries(methods)) {
        if (security) assert.ok(responses['507'] && responses['503'] && responses['429'], `${method} ${path}`);
      }
    }
  });

  it('describes what is answered before the end', async () => {
    const ending = await startTestBackend({issuer, operations: {drainSeconds: 1}});
    const ended = ending.stop();
    const {status, headers} = await ask(`${ending.url}/readyz`);
    await ended;
    assert.equal(status, 503);
    assert.ok(document.paths['/readyz']!['get']!.responses['503']!.content?.[headers.get('content-type')!]);
  });
});

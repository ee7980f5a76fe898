import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {problemStatus} from '../../src/contract/problem.ts';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {ask, findTicket, listTickets, postTicket, type Answer} from './ask.ts';
import {changeStatus, findSimilar, getFacets, markSeen, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import type {OpenapiDocument} from './openapi-shape.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let document: OpenapiDocument;
let token: string;
const ajv = new Ajv2020({strict: false, allErrors: true});
addFormats(ajv);

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  document = (await ask<OpenapiDocument>(`${backend.url}/openapi.json`)).body;
  token = await issuer.token();
  ajv.addSchema(document, 'openapi.json');
});
after(() => backend.stop());

function assertValid(name: string, value: unknown): void {
  const validate = ajv.getSchema(`openapi.json#/components/schemas/${name}`)!;
  assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`);
}

const accepts = (name: string, value: unknown) => ajv.getSchema(`openapi.json#/components/schemas/${name}`)!(value);

describe('The OpenAPI document', () => {
  it('holds schemas that compile, and references that lead somewhere', () => {
    for (const name of Object.keys(document.components.schemas))
      assert.ok(ajv.getSchema(`openapi.json#/components/schemas/${name}`));
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer]) => pointer!);
    assert.ok(references.length > 20);
    for (const pointer of references) {
      const target = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document);
      assert.ok(target, pointer);
    }
  });

  it('tells every problem, with its status', () => {
    for (const [code, status] of Object.entries(problemStatus)) {
      assert.match(document.components.responses[`Problem${status}`]!.description, new RegExp(`\`${code}\``));
    }
  });

  it('tells which routes need a token, and the key that a ticket needs', () => {
    const {post, get} = document.paths['/v1/tickets']!;
    const {post: reply} = document.paths['/v1/tickets/{id}/replies']!;
    assert.ok(post!.security && get!.security && document.paths['/v1/tickets/{id}']!['get']!.security);
    assert.equal(document.paths['/v1/meta']!['get']!.security, undefined);
    for (const {parameters} of [post!, reply!]) {
      assert.ok(parameters!.some((parameter) => parameter.name === 'Idempotency-Key'));
    }
  });

  it('describes the answers that really come', async () => {
    assertValid('Meta', (await ask(`${backend.url}/v1/meta`)).body);
    const {body} = await postTicket(backend.url, token, exampleDraft({service: 'other', serviceName: 'Zoho Thrive'}));
    assertValid('Ticket', body);
    await postReply(backend.url, token, body.id);
    assertValid('TicketDetails', (await findTicket(backend.url, token, body.id)).body);
    assertValid('Message', (await postReply(backend.url, token, body.id)).body);
    assertValid('Ticket', (await changeStatus(backend.url, token, body.id, 'closed')).body);
    assertValid('TicketFacets', (await getFacets(backend.url, token)).body);
    const {service, customer, subject} = exampleDraft();
    assertValid('SimilarTickets', (await findSimilar(backend.url, token, {service, customer, subject})).body);
    assertValid('TicketPage', (await listTickets(backend.url, token, '?limit=1')).body);
    const agent = new AgentClient(backend.url, await agentToken(agentIssuer));
    assertValid('Message', (await agent.answer(body.id, 'Hello.')).body);
    assertValid('Note', (await agent.note(body.id, 'Hello.')).body);
    assertValid('AgentTicketDetails', (await agent.change(body.id, {aroundTheClock: true})).body);
    assertValid('AgentTicketPage', (await agent.list('?severity=pending')).body);
  });

  it('describes the refusals that really come, each at its route', async () => {
    const uploads = new UploadClient(backend.url, token);
    const refusals: [string, string, Answer<unknown>][] = [
      ['post', '/v1/tickets', await postTicket(backend.url, token, 'no JSON')],
      ['post', '/v1/tickets', await postTicket(backend.url, token, {})],
      ['post', '/v1/tickets', await postTicket(backend.url, token, exampleDraft({dataCenter: 'eu'}))],
      ['post', '/v1/tickets', await postTicket(backend.url, token, exampleDraft(), {key: 'x'})],
      ['post', '/v1/tickets', await postTicket(backend.url, 'x', exampleDraft())],
      ['post', '/v1/tickets', await postTicket(backend.url, token, 'x'.repeat(200_000))],
      ['post', '/v1/tickets', await postTicket(backend.url, token, 'x', {headers: {'content-type': 'text/plain'}})],
      ['get', '/v1/tickets', await listTickets(backend.url, token, '?limit=0')],
      ['get', '/v1/tickets/{id}', await findTicket(backend.url, token, randomUUID())],
      ['patch', '/v1/tickets/{id}', await changeStatus(backend.url, token, randomUUID(), 'closed')],
      ['patch', '/v1/tickets/{id}', await changeStatus(backend.url, token, randomUUID(), 'x')],
      ['post', '/v1/tickets/{id}/replies', await postReply(backend.url, token, randomUUID())],
      ['post', '/v1/tickets/{id}/replies', await postReply(backend.url, token, randomUUID(), {})],
      ['post', '/v1/tickets/{id}/replies', await postReply(backend.url, token, randomUUID(), {}, {key: 'x'})],
      ['put', '/v1/tickets/{id}/seen', await markSeen(backend.url, token, randomUUID(), new Date().toISOString())],
      ['put', '/v1/tickets/{id}/seen', await markSeen(backend.url, token, randomUUID(), 'x')],
      ['post', '/v1/tickets/similar', await findSimilar(backend.url, token, {})],
      ['get', '/v1/ticket-facets', await getFacets(backend.url, 'x')],
      ['get', '/v1/meta', await ask(`${backend.url}/v1/meta`, {headers: {origin: 'https://evil.example'}})],
      ['post', '/v1/uploads', await uploads.create(30_000_000)],
      ['post', '/v1/uploads', await uploads.create('x')],
      ['patch', '/v1/uploads/{id}', await uploads.patch(randomUUID(), 0, Buffer.from('x'))],
      ['patch', '/v1/uploads/{id}', await uploads.patch(await uploads.begin(5), 1, Buffer.from('x'))],
      ['patch', '/v1/uploads/{id}', (await uploads.send(Buffer.from('<svg/>'))).answer],
      ['delete', '/v1/uploads/{id}', await uploads.remove(randomUUID())],
      ['post', '/v1/tickets', await postTicket(backend.url, token, exampleDraft({uploads: [await uploads.begin(5)]}))],
    ];
    for (const [method, path, {status, body}] of refusals) {
      assertValid('Problem', body);
      assert.ok(document.paths[path]![method]!.responses[String(status)], `${method} ${path} ${status}`);
    }
  });

  it('takes and refuses drafts as the backend does', async () => {
    const {uploads: _, ...incomplete} = exampleDraft();
    const drafts: [unknown, boolean][] = [
      [exampleDraft(), true],
      [exampleDraft({customer: {zuid: '750000001', zoid: '20105462640'}}), true],
      [incomplete, false],
      [exampleDraft({customer: {}}), false],
      [exampleDraft({customer: {email: 'nobody'}}), false],
      [exampleDraft({organizationId: 'abc'}), false],
      [exampleDraft({subject: 'a'.repeat(256)}), false],
      [exampleDraft({service: 'zoho-nothing'}), false],
      [{...exampleDraft(), severity: 's1-critical'}, false],
    ];
    for (const [draft, good] of drafts) {
      assert.equal(accepts('TicketDraft', draft), good, JSON.stringify(draft));
      assert.equal((await postTicket(backend.url, token, draft)).status, good ? 201 : 422);
    }
  });

  it('allows answers to gain properties, as /v1 may', async () => {
    const {body} = await postTicket(backend.url, token, exampleDraft());
    assertValid('Ticket', {...body, mood: 'good'});
  });
});

import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {connect} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {createLog} from '../../src/backend/logging/create-log.ts';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {ask, findTicket, listTickets, postTicket} from './ask.ts';
import {findSimilar, postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
/** In letters and digits, for what takes no more; numbers hold the other one. */
const canary = 'canaryd41d8cd9';
const number = '98765432109876';
const told = new RegExp(`${canary}|${number}|${Buffer.from(canary).toString('base64url').slice(1, 16)}`, 'i');
let backend: TestBackend;
let token: string;
const lines: string[] = [];

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer, logLevel: 'trace', onLog: (line) => lines.push(line)});
  const claims = {name: `${canary} Partner`, email: `${canary}@partner.example`, sub: number, partner: number};
  token = await issuer.token(claims);
});
after(() => backend.stop());

/** Runs `act`, which must have been answered, and gives the lines that it made. */
async function logOf(act: () => Promise<unknown>): Promise<string> {
  lines.length = 0;
  await act();
  const text = lines.join('');
  assert.ok(lines.length > 0);
  for (const line of text.trim().split('\n')) JSON.parse(line);
  return text;
}

const draft = (uploads: readonly string[] = []) =>
  exampleDraft({
    service: 'other',
    serviceName: canary,
    organizationId: number,
    customer: {email: `${canary}@customer.example`, zuid: number, zoid: number},
    subject: canary,
    description: canary,
    contactPhone: '+49 98765432109876',
    uploads: [...uploads],
  });

const acts: Record<string, () => Promise<unknown>> = {
  'a ticket, a file and a reply': async () => {
    const id = await new UploadClient(backend.url, token).upload(canary, `${canary}.txt`);
    const {body, status} = await postTicket(backend.url, token, draft([id]));
    assert.equal(status, 201);
    assert.equal((await postReply(backend.url, token, body.id, {text: canary, uploads: []})).status, 201);
    await new UploadClient(backend.url, token).download(id);
  },
  'what agents look for, write and correct': async () => {
    const {id} = (await postTicket(backend.url, token, draft())).body;
    const {id: other} = (await postTicket(backend.url, token, draft())).body;
    const claims = {role: 'supervisor', sub: canary, name: `${canary} Agent`} as const;
    const agent = new AgentClient(backend.url, await agentToken(agentIssuer, claims));
    await agent.list(`?text=${canary}&partner=${number}&${canary}=${canary}`);
    assert.equal((await agent.answer(id, canary)).status, 201);
    assert.equal((await agent.note(id, canary)).status, 201);
    const change = {
      primaryEmail: `${canary}@customer.example`,
      organizationId: number,
      status: {type: 'closed', name: canary},
    };
    assert.equal((await agent.change(id, change)).status, 200);
    assert.equal((await agent.merge(id, other)).status, 200);
    await agent.change(id, {[canary]: canary});
    await agent.download(canary);
  },
  'a search and a question': async () => {
    await listTickets(backend.url, token, `?text=${canary}&customer=${canary}@customer.example&cursor=${canary}`);
    await listTickets(backend.url, token, `?${canary}=${canary}`);
    await findSimilar(backend.url, token, {service: 'zoho-crm', customer: {zuid: number}, subject: canary});
  },
  'addresses, methods and headers of whoever asks': async () => {
    await findTicket(backend.url, token, canary);
    await ask(`${backend.url}/${canary}?${canary}=${canary}#${canary}`, {method: 'OPTIONS'});
    await ask(`${backend.url}/v1/meta`, {headers: {origin: `https://${canary}.example`}});
    const headers = {
      'x-forwarded-for': canary,
      'user-agent': canary,
      referer: `https://${canary}.example/${canary}`,
      cookie: `a=${canary}`,
      traceparent: canary,
      'if-none-match': canary,
      'idempotency-key': canary,
      'upload-metadata': `filename ${canary}`,
    };
    await listTickets(backend.url, token, '', headers);
    await postTicket(backend.url, token, exampleDraft(), {headers});
  },
  'tokens that are refused': async () => {
    const encoded = Buffer.from(JSON.stringify({iss: canary, sub: number})).toString('base64url');
    for (const bad of [canary, `${canary}.${canary}.${canary}`, `e30.${encoded}.${canary}`]) {
      await listTickets(backend.url, bad);
    }
    await listTickets(backend.url, await issuer.token({iss: canary}));
    await listTickets(backend.url, await issuer.token({aud: canary, name: canary}));
  },
  'bodies that are none': async () => {
    const bad = [
      `{"${canary}`,
      `"${canary}\n    at ${canary} (${canary}:1:1)`,
      JSON.stringify({[canary]: canary}),
      canary,
    ];
    for (const body of bad) await postTicket(backend.url, token, body);
    await new UploadClient(backend.url, token).create(canary, canary);
  },
  'HTTP that is none': async () => {
    for (const text of [
      `${canary} / HTTP/1.1\r\n\r\n`,
      `GET /${canary} HTTP/1.1\r\nHost: ${canary} ${canary}\r\n\r\n`,
    ]) {
      const socket = connect(Number(new URL(backend.url).port), '127.0.0.1');
      socket.end(text);
      socket.resume();
      await new Promise((resolve) => socket.once('close', resolve));
    }
    await ask(`${backend.url}/healthz`);
  },
  'a database that quotes what it refuses': async () => {
    await runSql(
      backend.databaseUrl,
      `create function quote() returns trigger language plpgsql as
         $$ begin raise exception E'${canary} \\n    at ${canary} (${canary}:1:1)'; end $$;
       create trigger quote before insert on tickets for each row execute function quote();
       alter table messages add constraint refused check (text <> 'x' || '${canary}') not valid`,
    );
    assert.equal((await postTicket(backend.url, token, draft())).status, 500);
    await runSql(backend.databaseUrl, 'drop trigger quote on tickets');
    const {body} = await postTicket(backend.url, token, draft());
    assert.equal((await postReply(backend.url, token, body.id, {text: `x${canary}`, uploads: []})).status, 500);
  },
};

describe('The log, at its most talkative, holds nothing of what people send:', () => {
  for (const [what, act] of Object.entries(acts)) {
    it(what, async () => assert.doesNotMatch(await logOf(act), told));
  }

  it('what it does hold leads from a problem to its line, and to the trace that the request is part of', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = {traceparent: `00-${traceId}-00f067aa0ba902b7-01`};
    let requestId = '';
    const log = await logOf(async () => {
      requestId = (await findTicket(backend.url, token, randomUUID(), headers)).problem.requestId;
    });
    const line = JSON.parse(log) as Record<string, unknown>;
    assert.deepEqual(Object.keys(line).sort(), [
      ...['level', 'method', 'ms', 'msg', 'region', 'requestId', 'route', 'status', 'time', 'traceId'],
    ]);
    assert.deepEqual([line['requestId'], line['traceId']], [requestId, traceId]);
  });
});

describe('Whatever code logs', () => {
  it('passes a list of fields, and what each may look like', () => {
    let text = '';
    const log = createLog('trace', {write: (line) => (text += line)});
    const error = Object.assign(new Error(`${canary}\n    at ${canary} (${canary}:1:1)`), {
      detail: canary,
      code: '23505',
    });
    log.info({email: canary, body: {subject: canary}, [canary]: 1, status: canary, requestId: canary, route: '?'}, 'a');
    log.error(error);
    log.error({err: error, error: {name: canary + ' ', message: canary, code: `${canary}!`}}, 'b');
    log
      .child({email: canary, region: `${canary} ${canary}`})
      .warn({url: `https://${canary}/${canary}`}, 'c %s', canary);
    log.child({region: 'com'}).trace({headers: {authorization: canary}, error: canary}, 'd');
    assert.equal(text.trim().split('\n').length, 5);
    assert.doesNotMatch(text, told);
    assert.match(text, /"code":"23505"/);
    assert.match(text, /"region":"com"/);
  });
});

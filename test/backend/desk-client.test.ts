import assert from 'node:assert/strict';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, describe, it} from 'node:test';
import * as z from 'zod/mini';
import type {ForwardingWork} from '../../src/backend/database/forwarding-work.ts';
import type {HelpDeskFailure} from '../../src/backend/forwarding/help-desk-failure.ts';
import {DeskClient} from '../../src/backend/forwarding/zoho-desk/desk-client.ts';
import {zohoDesk} from '../../src/backend/forwarding/zoho-desk/zoho-desk.ts';
import {deskSettings} from './desk-setup.ts';

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close().closeAllConnections();
});

/** Something at a Desk's address that answers so; gives its settings and what it was asked. */
async function deskThat(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!.split('?')[0]!);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {settings: deskSettings(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), asked};
}

const withToken =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url === '/oauth/v2/token') response.end('{"access_token": "token"}');
    else answer(request, response);
  };

async function failureOf(work: Promise<unknown>): Promise<HelpDeskFailure> {
  return work.then(
    () => assert.fail('It did not fail.'),
    (error: unknown) => error as HelpDeskFailure,
  );
}

describe('A request to Desk', () => {
  it('ends at once when the process is to end, also while a token is fetched', async () => {
    const ending = new AbortController();
    const {settings} = await deskThat(() => ending.abort());
    const client = new DeskClient({...settings, pace: {...settings.pace, request: 60_000}});
    const {kind} = await failureOf(client.ask(z.unknown(), {path: 'tickets', signal: ending.signal}));
    assert.equal(kind, 'ended');
  });

  it('is not put off for more than an hour, whatever Retry-After says', async () => {
    for (const said of ['999999', new Date(Date.now() + 86_400_000).toUTCString()]) {
      const {settings} = await deskThat(
        withToken((_, response) => response.writeHead(429, {'retry-after': said}).end('{}')),
      );
      const work = new DeskClient(settings).ask(z.unknown(), {path: 'tickets', signal: new AbortController().signal});
      const {kind, retryAfter} = await failureOf(work);
      assert.deepEqual([kind, retryAfter], ['throttled', 3_600_000]);
    }
  });

  it('follows no redirect, for answers and for files', async () => {
    const {settings, asked} = await deskThat(
      withToken((_, response) => response.writeHead(302, {location: '/elsewhere'}).end()),
    );
    const {signal} = new AbortController();
    const desk = zohoDesk(settings, {files: undefined!, known: undefined!});
    const address = `${settings.connection.api}/api/v1/files/1/content`;
    for (const work of [desk.has('1', signal), desk.open({id: '1', name: 'a', size: 1, address}, signal)]) {
      assert.equal((await failureOf(work)).kind, 'not_sent');
    }
    assert.ok(!asked.includes('/elsewhere'), asked.join());
  });

  it('takes an answer that it knows nothing about for no refusal, so that no job dies of a page of maintenance', async () => {
    for (const status of [201, 206, 302, 307]) {
      const {settings} = await deskThat(
        withToken((_, response) => response.writeHead(status, {location: '/elsewhere'}).end('{}')),
      );
      const request = {
        method: 'POST',
        path: 'tickets',
        body: {json: {}},
        signal: new AbortController().signal,
      } as const;
      const client = new DeskClient(settings);
      assert.equal((await failureOf(client.ask(z.unknown(), {...request, makes: true}))).kind, 'ambiguous');
      assert.equal((await failureOf(client.ask(z.unknown(), request))).kind, 'not_sent');
    }
  });

  it('about a ticket that is not known there is none', async () => {
    const {settings, asked} = await deskThat((_, response) => response.end());
    const desk = zohoDesk(settings, {files: undefined!, known: undefined!});
    for (const kind of ['reply', 'note', 'attachment', 'change_status', 'update_fields'] as const) {
      const work = {job: {kind}, helpDeskTicketId: undefined} as unknown as ForwardingWork;
      await assert.rejects(desk.send(work, new AbortController().signal), /not known at the help desk/);
    }
    assert.deepEqual(asked, []);
  });
});

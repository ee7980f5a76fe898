import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {openTicketOverview} from '../../src/backend/database/ticket-overview.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, findTicket, listAllTickets, listTickets, postTicket} from './ask.ts';
import {withoutConversation} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let mine: string;
let others: string;

before(async () => {
  backend = await startTestBackend({region: 'com', issuer});
  mine = await issuer.token({partner: '20105460001', name: 'Ada Mine'});
  others = await issuer.token({partner: '20105460002', name: 'Bob Other'});
});
after(() => backend.stop());

describe('A ticket', () => {
  it('is stored, with a number, and found at its address', async () => {
    const start = Date.now();
    const {status, body, headers} = await postTicket(backend.url, mine, exampleDraft());
    assert.equal(status, 201);
    const {id, number, receivedAt, lastActivityAt, ...rest} = body;
    assert.match(number, /^COM-1\d{4,}$/);
    assert.ok(Date.parse(receivedAt) >= start - 1 && Date.parse(receivedAt) <= Date.now());
    assert.match(receivedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.equal(lastActivityAt, receivedAt);
    assert.deepEqual(rest, {
      dataCenter: 'us',
      service: 'zoho-crm',
      organizationId: '74822955',
      customer: {email: 'admin@customer.example'},
      subject: 'Leads are not synchronised',
      description: 'Since this morning, new leads do not arrive.',
      status: {type: 'open', name: 'Open'},
      severity: 'pending',
      requestType: 'technical-support',
      waitingFor: 'support',
      unread: false,
      commitments: [],
      requester: {name: 'Ada Mine'},
    });
    assert.equal(headers.get('location'), `/v1/tickets/${id}`);
    assert.equal(headers.get('cache-control'), 'no-store');
    const found = await ask(new URL(headers.get('location')!, backend.url).href, {
      headers: {authorization: `Bearer ${mine}`},
    });
    assert.deepEqual(found.body, withoutConversation(body));
  });

  it('has a number of its region', async () => {
    const eu = await startTestBackend({region: 'eu', issuer});
    try {
      const token = await issuer.token({dataCenter: 'eu'});
      const {body} = await postTicket(eu.url, token, exampleDraft({dataCenter: 'eu'}));
      assert.equal(body.number, 'EU-10001');
    } finally {
      await eu.stop();
    }
  });

  for (const customer of [{email: 'a@customer.example'}, {zuid: '750000001'}, {zoid: '1234567890123456789'}]) {
    it(`needs no more of the customer than the ${Object.keys(customer).join()}`, async () => {
      const {status, body} = await postTicket(backend.url, mine, exampleDraft({customer}));
      assert.deepEqual([status, body.customer], [201, customer]);
    });
  }

  it('keeps what was pasted as the plain identifiers', async () => {
    const pasted = {organizationId: 'org74822955', customer: {zoid: 'ZOID: 2010 5462 640', email: ' <a@b.example>'}};
    const {body} = await postTicket(backend.url, mine, exampleDraft(pasted));
    assert.equal(body.organizationId, '74822955');
    assert.deepEqual(body.customer, {zoid: '20105462640', email: 'a@b.example'});
  });

  it('may be for a service that is not in the catalogue', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft({service: 'other', serviceName: 'Zoho Thrive'}));
    assert.deepEqual([body.service, body.serviceName], ['other', 'Zoho Thrive']);
  });

  it('may say what is asked for and where to call', async () => {
    const {body} = await postTicket(
      backend.url,
      mine,
      exampleDraft({requestType: 'invoice-changes', contactPhone: ' +49 30 123456 '}),
    );
    assert.deepEqual([body.requestType, body.contactPhone], ['invoice-changes', '+49 30 123456']);
  });

  it('keeps every character of every script, up to the limits', async () => {
    const subject = '🦊'.repeat(127) + 'x';
    for (const description of [
      '漢'.repeat(32_000),
      '🦊'.repeat(16_000),
      'a\n\tb \u202e \u200d <b>&amp;"\'\\ ${1} %00',
    ]) {
      const {status, body} = await postTicket(backend.url, mine, exampleDraft({subject, description}));
      assert.equal(status, 201);
      assert.deepEqual([body.subject, body.description], [subject, description]);
    }
  });

  it('is answered with 304 to those who have it already', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft());
    const first = await findTicket(backend.url, mine, body.id);
    const etag = first.headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await findTicket(backend.url, mine, body.id, {'if-none-match': known});
      assert.deepEqual([again.status, again.text, again.headers.get('etag')], [304, '', etag]);
    }
    assert.equal((await findTicket(backend.url, mine, body.id, {'if-none-match': '"other"'})).status, 200);
  });

  it('is found by its id in capital letters, too', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft());
    const found = await findTicket(backend.url, mine, body.id.toUpperCase());
    assert.deepEqual(found.body, withoutConversation(body));
  });

  it('comes with the job of passing it on', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft({customer: {zuid: '750000001'}}));
    const overview = openTicketOverview(backend.databaseUrl);
    try {
      const [newest] = await overview.listForQa(1);
      assert.deepEqual(newest, {
        id: body.id,
        number: body.number,
        status: 'Open',
        waitingFor: 'support',
        dataCenter: 'us',
        subject: body.subject,
        customer: {zuid: '750000001'},
        partner: '20105460001',
        requester: {name: 'Ada Mine', email: 'ada@partner.example'},
        receivedAt: body.receivedAt,
        forwarding: 'new',
      });
      assert.equal((await overview.listForQa(3)).length, 3);
    } finally {
      await overview.close();
    }
  });
});

describe("Another partner's ticket", () => {
  it('is in no list', async () => {
    await postTicket(backend.url, mine, exampleDraft());
    const {status, body} = await listTickets(backend.url, others);
    assert.deepEqual([status, body], [200, {tickets: [], nextCursor: null, unreadCount: 0}]);
  });

  it('is shared with colleagues of the same partner', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft());
    const colleague = await issuer.token({partner: '20105460001', sub: '740002222'});
    assert.deepEqual((await findTicket(backend.url, colleague, body.id)).body, withoutConversation(body));
    assert.ok((await listAllTickets(backend.url, colleague)).some(({id}) => id === body.id));
  });

  it('is answered just like one that does not exist', async () => {
    const {body} = await postTicket(backend.url, mine, exampleDraft());
    const answers = await Promise.all(
      [body.id, randomUUID(), 'COM-10001', '1', '%00', "'", '..%2f', 'a'.repeat(3000)].map((id) =>
        findTicket(backend.url, others, id, {'if-none-match': '*'}),
      ),
    );
    const seen = answers.map(({status, problem, headers}) => {
      const names = [...headers.keys()].filter((name) => name !== 'keep-alive');
      return JSON.stringify([status, {...problem, requestId: ''}, names]);
    });
    assert.equal(new Set(seen).size, 1);
    assert.match(seen[0]!, /^\[404,.*"code":"not_found"/);
  });

  it("does not show where a cursor of its partner's list is used", async () => {
    await postTicket(backend.url, mine, exampleDraft());
    await postTicket(backend.url, mine, exampleDraft());
    const {body} = await listTickets(backend.url, mine, '?limit=1');
    const {body: page} = await listTickets(backend.url, others, `?cursor=${body.nextCursor}`);
    assert.deepEqual(page.tickets, []);
  });
});

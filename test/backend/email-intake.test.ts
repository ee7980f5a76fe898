import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TestBackend} from '../support/test-backend.ts';
import {queryRows} from '../support/query-rows.ts';
import {issuer, newestTicket, startMailBackend, ticketsOfAda} from './mail-backend.ts';
import {comAddress, sendMail, sendRaw} from './mail-client.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

let backend: TestBackend;
before(async () => {
  backend = await startMailBackend();
});
after(() => backend.stop());

const count = async () => (await ticketsOfAda(backend)).length;

describe('A mail to the region', () => {
  it('becomes a ticket of the partner that its sender belongs to', async () => {
    const said = await sendMail(backend.smtpPort, {
      subject: 'Partner support: Import stops',
      text: [
        'Request type: Upgrades',
        'Product: Zoho CRM',
        'Organization ID (ZOID or ZGID): org74822955',
        'Data center: India',
        "Customer's primary email address: admin@customer.example",
        'Contact phone: +31 20 123456',
        'Subject: The import stops',
        'Issue, in about 50 words: It stops at line 100.\nEvery time.',
        'Remarks: Urgent, please.',
      ].join('\n'),
    });
    assert.equal(said.code, 250);
    const ticket = await newestTicket(backend);
    assert.match(ticket.number, /^COM-\d+$/);
    assert.deepEqual(
      {...ticket, id: '', number: '', receivedAt: '', lastActivityAt: ''},
      {
        id: '',
        number: '',
        dataCenter: 'in',
        service: 'zoho-crm',
        organizationId: '74822955',
        customer: {email: 'admin@customer.example'},
        subject: 'The import stops',
        description: 'It stops at line 100.\nEvery time.\n\nRemarks: Urgent, please.',
        status: {type: 'open', name: 'Open'},
        severity: 'pending',
        requestType: 'upgrades',
        contactPhone: '+31 20 123456',
        waitingFor: 'support',
        unread: false,
        commitments: [],
        requester: {name: 'Ada Partner'},
        receivedAt: '',
        lastActivityAt: '',
        attachments: [],
        conversation: [],
      },
    );
  });

  it('without the template waits for what an agent fills in', async () => {
    assert.equal((await sendMail(backend.smtpPort)).code, 250);
    const {customer, organizationId, service, serviceName, subject, description} = await newestTicket(backend);
    assert.deepEqual([customer, organizationId, service, serviceName], [{}, '', 'other', 'Not named']);
    assert.equal(subject, 'Leads are not synchronised');
    assert.equal(description, 'Since this morning, new leads do not arrive.');
    const [row] = await queryRows(
      backend,
      `select channel, primary_email from tickets where number =
      '${(await newestTicket(backend)).number}'`,
    );
    assert.deepEqual(row, {channel: 'email', primary_email: null});
  });

  it('is to be forwarded to the help desk and stands in the audit trail', async () => {
    await sendMail(backend.smtpPort, {messageId: '<audited@partner.example>'});
    const {id} = await newestTicket(backend);
    const jobs = await queryRows(backend, `select kind from forwarding_jobs where ticket_id = '${id}'`);
    assert.deepEqual(jobs, [{kind: 'open_ticket'}]);
    const [audit] = await queryRows(
      backend,
      `select actor_kind, actor_id, action, details from ticket_audit
      where ticket_id = '${id}' and action = 'email_received'`,
    );
    assert.deepEqual(audit, {
      actor_kind: 'email',
      actor_id: '740001111',
      action: 'email_received',
      details: {messageId: '<audited@partner.example>', refusedFiles: []},
    });
  });

  it('of somebody unknown is refused before anything of it is read, with what to do', async () => {
    const before = await count();
    const answers = await sendRaw(backend.smtpPort, 'x', {from: 'nobody@nowhere.example'});
    assert.match(answers.at(-1)!, /^550 5\.7\.1 Partner support does not know this address\. .*partner store/);
    assert.equal(answers.length, 3);
    assert.equal(await count(), before);
  });

  it('of an address that users of two partners have is refused', async () => {
    const user = {sub: '740003333', name: 'Twice', email: 'twice@partner.example'};
    await backend.database.partnerUsers.import([
      {...user, partner: '20105462640'},
      {...user, partner: '20999999999'},
    ]);
    const {code, text} = await sendMail(backend.smtpPort, {from: user.email});
    assert.equal(code, 550);
    assert.match(text, /several partners/);
  });

  it('for any other recipient is refused', async () => {
    const {code, text} = await sendMail(backend.smtpPort, {to: 'somebody@zohocorp.com'});
    assert.deepEqual([code, text], [550, '5.1.1 Only the address of partner support takes mail here.']);
  });

  it('whose From is another one than the envelope says is refused', async () => {
    const envelope = {from: 'ada@partner.example', to: comAddress};
    for (const from of ['ben@partner.example', 'Ada <ada@partner.example>, ben@partner.example']) {
      const {code, text} = await sendMail(backend.smtpPort, {from, sender: 'ada@partner.example', envelope});
      assert.equal(code, 550);
      assert.match(text, /address in From/);
    }
    const answers = await sendRaw(
      backend.smtpPort,
      'From: ada@partner.example\r\nFrom: ben@partner.example\r\nSubject: Two\r\n\r\nTwo senders',
    );
    assert.match(answers.at(-1)!, /^550 .*address in From/);
  });

  it('is taken from whoever has filed a ticket with a token, in whatever case the address is written', async () => {
    const token = await issuer.token({sub: '740007777', name: 'Cleo', email: 'Cleo@Partner.example'});
    assert.equal((await sendMail(backend.smtpPort, {from: 'cleo@partner.example'})).code, 550);
    assert.equal((await postTicket(backend.url, token, exampleDraft())).status, 201);
    assert.equal((await sendMail(backend.smtpPort, {from: 'CLEO@partner.example'})).code, 250);
    assert.equal((await newestTicket(backend)).requester.name, 'Cleo');
  });

  it('makes one ticket however often it is delivered', async () => {
    const before = await count();
    const mail = {messageId: '<once@partner.example>', date: new Date(0)};
    const answers = await Promise.all([1, 2, 3].map(() => sendMail(backend.smtpPort, mail)));
    assert.deepEqual(
      answers.map(({code}) => code),
      [250, 250, 250],
    );
    assert.equal((await sendMail(backend.smtpPort, mail)).code, 250);
    assert.equal(await count(), before + 1);
  });

  it('without a Message-ID makes one ticket as well', async () => {
    const before = await count();
    const raw = 'From: ada@partner.example\r\nDate: Thu, 1 Jan 1970 00:00:00 +0000\r\nSubject: Nameless\r\n\r\nHello';
    for (let time = 0; time < 2; time++) assert.match((await sendRaw(backend.smtpPort, raw)).at(-1)!, /^250/);
    assert.equal(await count(), before + 1);
  });

  it('that says something else under a Message-ID of before is refused instead of being lost', async () => {
    const messageId = '<reused@partner.example>';
    assert.equal((await sendMail(backend.smtpPort, {messageId, text: 'One thing'})).code, 250);
    const {code, text} = await sendMail(backend.smtpPort, {messageId, text: 'Another thing'});
    assert.equal(code, 550);
    assert.match(text, /same Message-ID/);
  });
});

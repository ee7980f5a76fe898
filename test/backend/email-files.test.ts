import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TestBackend} from '../support/test-backend.ts';
import {queryRows} from '../support/query-rows.ts';
import {pdf, png} from './example-files.ts';
import {issuer, newestTicket, startMailBackend} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';
import {UploadClient} from './upload-client.ts';

let backend: TestBackend;
before(async () => {
  const scanCommand = 'grep -q -e BREAK && exit 2 || true';
  backend = await startMailBackend({uploads: {limits: {count: 3, maxBytes: 2_000_000}, scanCommand}});
});
after(() => backend.stop());

describe('Files of a mail', () => {
  it('go with its ticket, byte by byte', async () => {
    const text = Buffer.alloc(1_500_000, 'a line of a log\n');
    const attachments = [
      {filename: 'screen.png', content: png()},
      {filename: 'app.log', content: text},
    ];
    assert.equal((await sendMail(backend.smtpPort, {attachments})).code, 250);
    const ticket = await newestTicket(backend);
    assert.deepEqual(
      ticket.attachments.map(({name, type}) => [name, type]),
      [
        ['screen.png', 'image/png'],
        ['app.log', 'text/plain'],
      ],
    );
    const client = new UploadClient(backend.url, await issuer.token());
    assert.ok((await client.download(ticket.attachments[1]!.id)).bytes.equals(text));
  });

  it('that are not taken are named to the partner, in the audit trail and in the answer', async () => {
    const attachments = [
      {filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001\u0002')},
      {filename: '../../page.png', content: Buffer.from('<html><script>alert(1)</script></html>')},
      {filename: 'huge.txt', content: Buffer.alloc(2_000_001, 'x')},
      {filename: 'empty.txt', content: Buffer.alloc(0)},
      {filename: 'one.pdf', content: pdf()},
      {filename: 'two.pdf', content: pdf()},
      {filename: 'three.pdf', content: pdf()},
      {filename: 'four.pdf', content: pdf()},
    ];
    assert.equal((await sendMail(backend.smtpPort, {attachments})).code, 250);
    const ticket = await newestTicket(backend);
    assert.deepEqual(
      ticket.attachments.map(({name}) => name),
      ['one.pdf', 'two.pdf', 'three.pdf'],
    );
    const refused = [
      {name: 'run.exe', reason: 'file_type_not_allowed'},
      {name: 'page.png', reason: 'file_type_not_allowed'},
      {name: 'huge.txt', reason: 'file_too_large'},
      {name: 'empty.txt', reason: 'file_type_not_allowed'},
      {name: 'four.pdf', reason: 'too_many_files'},
    ];
    for (const {name} of refused) assert.ok(ticket.description.includes(`- ${name}: `), name);
    const [audit] = await queryRows(
      backend,
      `select details from ticket_audit where ticket_id = '${ticket.id}' and action = 'email_received'`,
    );
    assert.deepEqual((audit!['details'] as {refusedFiles: unknown}).refusedFiles, refused);
  });

  it('of a reply go with the reply', async () => {
    await sendMail(backend.smtpPort);
    const {number} = await newestTicket(backend);
    const attachments = [{filename: 'reply.pdf', content: pdf()}];
    await sendMail(backend.smtpPort, {subject: `Re: [${number}]`, attachments});
    const ticket = await newestTicket(backend);
    assert.equal(ticket.number, number);
    assert.deepEqual(
      ticket.conversation[0]?.attachments.map(({name}) => name),
      ['reply.pdf'],
    );
  });

  it('within a mail that is attached are taken with its text', async () => {
    const inner = 'From: c@partner.example\r\nSubject: Inner\r\n\r\nProduct: CRM\r\nIssue: From the inner mail.\r\n';
    const attachments = [{contentType: 'message/rfc822', content: inner}];
    await sendMail(backend.smtpPort, {text: 'See the mail attached.', attachments});
    const {service, description} = await newestTicket(backend);
    assert.equal(service, 'zoho-crm');
    assert.match(description, /^From the inner mail\.[^]*See the mail attached\./);
  });

  it('wait with their mail where the scanner gives no verdict', async () => {
    const before = await newestTicket(backend);
    const attachments = [{filename: 'a.txt', content: 'BREAK'}];
    assert.equal((await sendMail(backend.smtpPort, {attachments})).code, 451);
    assert.deepEqual(await newestTicket(backend), before);
  });

  it('do not pile up while its server tries again', async () => {
    const attachments = [
      {filename: 'a.txt', content: 'Fine'},
      {filename: 'b.txt', content: 'BREAK'},
    ];
    for (let attempt = 0; attempt < 3; attempt++)
      assert.equal((await sendMail(backend.smtpPort, {attachments})).code, 451);
    assert.deepEqual(await queryRows(backend, unusedUploads), []);
  });
});

/** Those that count towards what a user may have. */
const unusedUploads = `select name from uploads where ticket_id is null and state in ('open', 'finished')`;

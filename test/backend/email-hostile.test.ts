import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TestBackend} from '../support/test-backend.ts';
import {queryRows} from '../support/query-rows.ts';
import {runSql} from './run-sql.ts';
import {newestTicket, startMailBackend, ticketsOfAda} from './mail-backend.ts';
import {comAddress, sendMail, sendRaw, SmtpTalk} from './mail-client.ts';

let backend: TestBackend;
let log = '';
before(async () => {
  backend = await startMailBackend({
    uploads: {limits: {count: 2, maxBytes: 100_000}},
    onLog: (line) => (log += line),
  });
});
after(() => backend.stop());

const count = async () => (await ticketsOfAda(backend)).length;
const head = 'From: Ada <ada@partner.example>\r\nSubject: A mail\r\n';

/** The last answer, and how many tickets more there are. */
async function sent(message: string | Buffer, options = {}): Promise<[answer: string, tickets: number]> {
  const before = await count();
  const answers = await sendRaw(backend.smtpPort, message, options);
  return [answers.at(-1)!, (await count()) - before];
}

describe('A mail that no person has written now', () => {
  const marks: readonly (readonly [string, string])[] = [
    ['Auto-Submitted: auto-replied', '550 5.7.1 Automatic'],
    ['Auto-Submitted: auto-generated; owner-email="x"', '550 5.7.1 Automatic'],
    ['Precedence: bulk', '550 5.7.1 Automatic'],
    ['precedence: LIST', '550 5.7.1 Automatic'],
    ['Precedence: junk', '550 5.7.1 Automatic'],
    ['X-Autoreply: yes', '550 5.7.1 Automatic'],
    ['List-Id: <partners.example>', '550 5.7.1 Automatic'],
    [`X-Loop: ${comAddress}`, '550 5.4.6 This mail has come from'],
    [
      'Message-ID: <0b0b0b0b-1111-4222-8333-444444444444.partner-support@zohocorp.com>',
      '550 5.4.6 This mail has come from',
    ],
  ];
  for (const [mark, answer] of marks) {
    it(`is refused: ${mark}`, async () => {
      const [said, tickets] = await sent(`${head}${mark}\r\n\r\nI am away.`);
      assert.ok(said.startsWith(answer), said);
      assert.equal(tickets, 0);
    });
  }

  it('is refused without a return path, as bounces come', async () => {
    const [said, tickets] = await sent(`${head}\r\nUndelivered`, {from: ''});
    assert.match(said, /^550 5\.7\.1 Automatic/);
    assert.equal(tickets, 0);
  });

  it('is refused from the region’s own address', async () => {
    await backend.database.partnerUsers.import([
      {partner: '20105462640', sub: '740008888', name: 'Itself', email: comAddress},
    ]);
    const [said] = await sent(`From: ${comAddress}\r\nSubject: x\r\n\r\nHello`, {from: comAddress});
    assert.match(said, /^550 5\.4\.6/);
  });

  it('is not a mail that says Auto-Submitted: no', async () => {
    const [said, tickets] = await sent(`${head}Auto-Submitted: no\r\n\r\nHello`);
    assert.match(said, /^250/);
    assert.equal(tickets, 1);
  });
});

describe('A mail that is too large', () => {
  it('is refused by the size that it announces', async () => {
    const answers = await sendRaw(backend.smtpPort, 'x', {parameters: ' SIZE=999999999'});
    assert.match(answers[0]!, /SIZE 1322576/);
    assert.match(answers.at(-1)!, /^552/);
    assert.equal(answers.length, 2);
  });

  it('is refused by the size that it has, and nothing of it is kept', async () => {
    const [said, tickets] = await sent(`${head}\r\n${`${'x'.repeat(70)}\r\n`.repeat(25_000)}`);
    assert.match(said, /^552/);
    assert.equal(tickets, 0);
  });

  it('in its text alone is kept as a whole in a file', async () => {
    const text = `${'A long line of text.\r\n'.repeat(3000)}The end.`;
    const [said, tickets] = await sent(`${head}\r\n${text}`);
    assert.deepEqual([said.slice(0, 3), tickets], ['250', 1]);
    const {description, attachments} = await newestTicket(backend);
    assert.match(description, /All of its text is in the file message\.txt\.\)$/);
    assert.ok(description.length <= 32_000);
    assert.deepEqual(
      attachments.map(({name, type}) => [name, type]),
      [['message.txt', 'text/plain']],
    );
  });
});

describe('A malformed mail', () => {
  const strange: readonly (readonly [what: string, message: string | Buffer])[] = [
    ['with NUL and control characters', `${head}\r\nHello\u0000\u0007\u001b[2J world`],
    [
      'with bytes that are no UTF-8',
      Buffer.concat([Buffer.from(`${head}\r\nHello `), Buffer.from([0xff, 0xfe, 0x80])]),
    ],
    [
      'whose parts have no end',
      `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHello`,
    ],
    [
      'whose base64 is none',
      `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n@@@@!!!! Hello`,
    ],
    ['of an unknown character set', `${head}Content-Type: text/plain; charset=klingon\r\n\r\nHello`],
    [
      'nested a hundred times',
      head +
        Array.from({length: 100}, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(
          '',
        ) +
        'Content-Type: text/plain\r\n\r\nHello',
    ],
    ['with ten thousand header lines', `${head}${'X-Y: z\r\n'.repeat(10_000)}\r\nHello`],
    ['with a header line of 200 kB', `${head}X-Y: ${'z'.repeat(200_000)}\r\n\r\nHello`],
    ['without any text', `${head}\r\n`],
  ];
  for (const [number, [what, message]] of strange.entries()) {
    it(`${what} becomes a ticket, or is refused for good`, async () => {
      // Without a Message-ID, what says the same is the same.
      const unlike = Buffer.concat([
        Buffer.from(`Date: ${new Date(number * 1e9).toUTCString()}\r\n`),
        Buffer.from(message),
      ]);
      const [said, tickets] = await sent(unlike);
      assert.match(said, /^(?:250|55\d) /);
      assert.equal(tickets, said.startsWith('250') ? 1 : 0);
    });
  }

  it('that breaks off leaves nothing', async () => {
    const before = await count();
    const talk = new SmtpTalk(backend.smtpPort);
    await talk.answer();
    for (const line of ['EHLO a.example', 'MAIL FROM:<ada@partner.example>', `RCPT TO:<${comAddress}>`, 'DATA']) {
      talk.write(`${line}\r\n`);
      await talk.answer();
    }
    talk.write(`${head}\r\nHalf of it`);
    talk.break();
    assert.equal((await sendMail(backend.smtpPort)).code, 250);
    assert.equal(await count(), before + 1);
  });

  it('that hides a second mail behind a bare line feed is one mail', async () => {
    const hidden = `MAIL FROM:<ada@partner.example>\r\nRCPT TO:<${comAddress}>\r\nDATA\r\n${head}\r\nSmuggled`;
    for (const end of ['\n.\n', '\n.\r\n', '\r.\r']) {
      const [, tickets] = await sent(`${head}\r\nFirst${end}${hidden}`);
      assert.ok(tickets <= 1, `${JSON.stringify(end)}: ${tickets}`);
    }
  });
});

describe('Line breaks in what becomes a line', () => {
  it('are blanks in subject and names', async () => {
    const subject = `=?utf-8?B?${Buffer.from('One\r\nBcc: eve@other.example').toString('base64')}?=`;
    const [said] = await sent(`From: =?utf-8?Q?Ada=07?= <ada@partner.example>\r\nSubject: ${subject}\r\n\r\nHello`);
    assert.match(said, /^250/);
    const ticket = await newestTicket(backend);
    assert.equal(ticket.subject, 'One Bcc: eve@other.example');
    assert.equal(ticket.requester.name, 'Ada Partner');
  });
});

describe('Trouble with the storage', () => {
  it('makes the sender’s server try again, and the mail is kept then, once', async () => {
    const mail = {messageId: '<again@partner.example>', date: new Date(0)};
    const before = await count();
    await runSql(backend.databaseUrl, 'alter table email_messages rename to hidden');
    assert.deepEqual(await sendMail(backend.smtpPort, mail), {
      code: 451,
      text: '4.3.0 The mail can not be stored at the moment. Please try again later.',
    });
    await runSql(backend.databaseUrl, 'alter table hidden rename to email_messages');
    assert.equal((await sendMail(backend.smtpPort, mail)).code, 250);
    assert.equal(await count(), before + 1);
  });
});

describe('The log', () => {
  it('holds no address, subject or text of any mail', async () => {
    await sendMail(backend.smtpPort, {subject: 'canary-subject', text: 'canary-text', from: 'canary@nowhere.example'});
    await sendMail(backend.smtpPort, {subject: 'canary-subject', text: 'canary-text', headers: {Precedence: 'bulk'}});
    assert.match(log, /a mail was refused/);
    assert.doesNotMatch(log, /canary|partner\.example/);
    assert.ok((await queryRows(backend, 'select count(*) from tickets')).length === 1);
  });
});

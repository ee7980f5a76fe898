import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {composeMail} from '../../src/backend/email/compose-mail.ts';
import {draftOfMail, toEmailTicket} from '../../src/backend/email/draft-of-mail.ts';
import {MailRefused} from '../../src/backend/email/mail-refused.ts';
import {parseMail} from '../../src/backend/email/parse-mail.ts';
import type {ClaimedMail} from '../../src/backend/database/outgoing-mail.ts';
import {anyCharacter} from '../support/any-character.ts';

const nasty = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u0000',
  '\u2028',
  'Bcc: eve@other.example',
  ',',
  '<',
  '>',
  '"',
  '@',
  ':',
  ';',
);
const anyText = fc.array(fc.oneof(nasty, anyCharacter), {maxLength: 60}).map((units) => units.join(''));

/** Names of the header fields of a mail as it goes over the line, and the values of those for recipients. */
function headerOf(raw: Buffer): {names: string[]; recipients: string[]} {
  const head = raw
    .toString('latin1')
    .split('\r\n\r\n', 1)[0]!
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  return {
    names: head.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).sort(),
    recipients: head.filter((line) => /^(?:to|cc|bcc|resent-\w+):/i.test(line)),
  };
}

describe('Whatever a ticket and its answers say', () => {
  it('a mail has one recipient, the requester, and no header of anybody else’s making', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, async (subject, agentName, text, name) => {
        const mail: ClaimedMail = {
          id: '0b0b0b0b-1111-4222-8333-444444444444',
          kind: 'answer',
          attempts: 1,
          recipient: 'ada@partner.example',
          ticket: {number: 'COM-10001', subject, hasCustomer: true, hasOrganization: true, isReplyTo: false},
          answer: {agentName, text},
          refusedFiles: [{name, reason: 'file_infected'}],
          thread: ['<first@partner.example>', '<last@partner.example>'],
        };
        const raw = await composeMail(mail, 'partner-support@zohocorp.com');
        const {names, recipients} = headerOf(raw);
        assert.deepEqual(recipients, ['To: ada@partner.example']);
        assert.deepEqual(
          names.filter((field) => !field.startsWith('content-')),
          [
            'auto-submitted',
            'date',
            'from',
            'in-reply-to',
            'message-id',
            'mime-version',
            'references',
            'subject',
            'to',
            'x-auto-response-suppress',
            'x-loop',
          ].sort(),
        );
      }),
      {numRuns: 300},
    );
  });
});

describe('Whatever a mail says', () => {
  it('its ticket is one by the contract, or the mail is refused in a line', async () => {
    const header = fc.array(anyCharacter, {maxLength: 30}).map((units) => units.join('').replace(/[\r\n]/g, ' '));
    await fc.assert(
      fc.asyncProperty(header, header, anyText, anyText, async (subject, product, body, email) => {
        const raw = `From: a@partner.example\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nProduct: ${product}\r\nCustomer email: ${email}\r\nIssue: ${body}\r\nSubject: ${body}`;
        try {
          const {draft, description} = draftOfMail(await parseMail(Readable.from([Buffer.from(raw)])), 'com');
          const ticket = toEmailTicket(draft, description.slice(0, 32_000));
          assert.doesNotMatch(ticket.subject, /[\r\n\u2028\u2029]/);
        } catch (error) {
          assert.ok(error instanceof MailRefused, String(error));
          assert.doesNotMatch(error.message, /[\r\n]/);
        }
      }),
      {numRuns: 300},
    );
  });
});

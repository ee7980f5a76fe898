import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import {SMTPServer, type SMTPServerOptions} from 'smtp-server';
import {sendBySmtp, type Delivery} from '../../src/backend/email/send-by-smtp.ts';

type Answer = (error?: Error | null) => void;
const refuse = (code: number) => (_: unknown, __: unknown, answer: Answer) =>
  answer(Object.assign(new Error('No'), {responseCode: code}));
const refuseAll = (code: number) => (_: unknown, answer: Answer) => refuse(code)(_, _, answer);
/** What a relay refuses, and what that means for the mail. */
const relays: Readonly<Record<string, readonly [SMTPServerOptions, Delivery]>> = {
  'takes nothing of us at all': [{onConnect: refuseAll(554)}, {outcome: 'postponed', code: '554'}],
  'does not take our address': [{onMailFrom: refuse(553)}, {outcome: 'postponed', code: '553'}],
  'does not know the recipient': [{onRcptTo: refuse(550)}, {outcome: 'refused', code: '550'}],
  'has no room for the recipient just now': [{onRcptTo: refuse(452)}, {outcome: 'postponed', code: '452'}],
  'refuses the mail': [
    {onData: (stream, _session, answer) => void stream.resume().on('end', () => refuse(554)(0, 0, answer))},
    {outcome: 'refused', code: '554'},
  ],
};

describe('A mail to a relay that', () => {
  for (const [what, [options, expected]] of Object.entries(relays)) {
    it(`${what} is ${expected.outcome}`, async () => {
      const server = new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        disableReverseLookup: true,
        logger: false,
        ...options,
      });
      server.on('error', () => undefined);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
        const envelope = {from: 'support@region.example', to: 'ada@partner.example'};
        assert.deepEqual(await sendBySmtp(url, envelope, Buffer.from('Subject: x\r\n\r\nx')), expected);
      } finally {
        await new Promise<void>((resolve) => server.close(() => resolve()));
      }
    });
  }

  it('is not there is postponed', async () => {
    const envelope = {from: 'support@region.example', to: 'ada@partner.example'};
    const {outcome} = await sendBySmtp('smtp://127.0.0.1:1', envelope, Buffer.from('x'));
    assert.equal(outcome, 'postponed');
  });
});

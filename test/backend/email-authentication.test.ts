import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {TestBackend} from '../support/test-backend.ts';
import {startMailBackend, ticketsOfAda} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';

let backend: TestBackend;
before(async () => {
  backend = await startMailBackend({intake: {authservId: 'mx.zohocorp.example'}});
});
after(() => backend.stop());

/** Sends a mail that came through an exchanger which wrote this into it. */
const sendWith = (...results: readonly string[]) =>
  sendMail(backend.smtpPort, {headers: {'Authentication-Results': [...results]}});

describe('A mail whose sender the mail exchanger has to confirm', () => {
  const good = {
    'by DMARC': ['mx.zohocorp.example; dmarc=pass header.from=partner.example'],
    'by SPF, in a field with a version': ['mx.zohocorp.example 1; spf=pass smtp.mailfrom=ada@partner.example'],
    'by DKIM, beside a comment': [
      'mx.zohocorp.example; spf=none; dkim=pass (2048-bit key; ok) header.d=partner.example header.s=a',
    ],
    'beside what another exchanger wrote': [
      'other.example; dmarc=fail',
      'mx.zohocorp.example; dmarc=pass header.from=partner.example',
    ],
  };
  for (const [how, results] of Object.entries(good)) {
    it(`becomes a ticket where it is confirmed ${how}`, async () => {
      const before = (await ticketsOfAda(backend)).length;
      assert.equal((await sendWith(...results)).code, 250);
      assert.equal((await ticketsOfAda(backend)).length, before + 1);
    });
  }

  const bad = {
    'nobody wrote anything': [],
    'another exchanger confirms it': ['other.example; dmarc=pass header.from=partner.example'],
    'DMARC failed': [
      'mx.zohocorp.example; dmarc=fail header.from=partner.example; spf=pass smtp.mailfrom=partner.example',
    ],
    'another domain is confirmed': ['mx.zohocorp.example; spf=pass smtp.mailfrom=eve@evil.example'],
    'the pass stands in a comment': [
      'mx.zohocorp.example; spf=fail (domain of a; dmarc=pass; says no) smtp.mailfrom=evil.example',
    ],
    'the pass stands in a quoted name': [
      'mx.zohocorp.example; dkim=fail header.i="a; dmarc=pass; b"@evil.example header.d=evil.example',
      'mx.zohocorp.example; spf=fail smtp.helo="\\"; dmarc=pass; \\""',
    ],
  };
  for (const [why, results] of Object.entries(bad)) {
    it(`is refused where ${why}, and nothing of it is kept`, async () => {
      const before = (await ticketsOfAda(backend)).length;
      const {code, text} = await sendWith(...results);
      assert.deepEqual([code, text.slice(0, 6)], [550, '5.7.26']);
      assert.equal((await ticketsOfAda(backend)).length, before);
    });
  }
});

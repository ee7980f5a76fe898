import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {delayAfter} from '../../src/backend/email/keep-sending.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {queryRows} from '../support/query-rows.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {issuer, newestTicket, startMailBackend} from './mail-backend.ts';
import {comAddress, sendMail} from './mail-client.ts';
import {MailLog} from './mail-log.ts';
import {startRelay, type TestRelay} from './mail-relay.ts';
import {runSql} from './run-sql.ts';

let backend: TestBackend;
let relay: TestRelay;
const log = new MailLog();
before(async () => {
  relay = await startRelay();
  backend = await startMailBackend({relay: {url: relay.url, from: comAddress}, onLog: log.onLog});
});
after(async () => {
  await backend.stop();
  await relay.stop();
});

const answer = async (text: string) =>
  backend.database.support.answerAsAgent({
    ticketId: (await newestTicket(backend)).id,
    agentName: 'Sam Support',
    text,
  });

describe('An answer by mail', () => {
  it('acknowledges a new ticket with its number and what it lacks, marked as automatic, to its requester alone', async () => {
    await sendMail(backend.smtpPort, {messageId: '<hello@partner.example>', subject: 'Ünïcode, and a comma'});
    const {envelope, mail} = await relay.at(0);
    const {number} = await newestTicket(backend);
    assert.deepEqual(envelope, {from: comAddress, to: ['ada@partner.example']});
    assert.equal(mail.subject, `[${number}] Ünïcode, and a comma`);
    assert.equal(mail.headers.get('auto-submitted'), 'auto-replied');
    assert.equal(mail.inReplyTo, '<hello@partner.example>');
    assert.match(mail.text!, new RegExp(`received as ticket ${number}\\.`));
    assert.match(mail.text!, /did not name:\n- the customer's primary email address.*\n- the organization ID/);
    await log.ended('sent', 1);
  });

  it('brings what support answers, in the thread of the ticket', async () => {
    await answer('Which file?\n.\nFrom the list?');
    const {envelope, mail, raw} = await relay.at(1);
    assert.deepEqual(envelope.to, ['ada@partner.example']);
    assert.match(mail.text!, /^Which file\?\n\.\nFrom the list\?\n\nSam Support\nPartner Support\n\nTicket COM-\d+\./);
    assert.deepEqual([mail.inReplyTo, mail.references], ['<hello@partner.example>', '<hello@partner.example>']);
    assert.match(raw, /^Auto-Submitted: auto-generated\r$/m);
    await log.ended('sent', 2);
  });

  it('can be replied to, and that reply is not acknowledged once more', async () => {
    const {mail} = await relay.at(1);
    await sendMail(backend.smtpPort, {inReplyTo: mail.messageId!, subject: 'Re: it', text: 'The first.'});
    const {conversation} = await newestTicket(backend);
    assert.deepEqual(
      conversation.map(({text}) => text),
      ['Which file?\n.\nFrom the list?', 'The first.'],
    );
    assert.deepEqual(await queryRows(backend, 'select count(*)::int from email_jobs'), [{count: 2}]);
  });

  it('is not sent to tickets of the widget', async () => {
    const {body} = await postTicket(backend.url, await issuer.token(), exampleDraft());
    await backend.database.support.answerAsAgent({ticketId: body.id, agentName: 'Sam', text: 'Hello'});
    assert.deepEqual(await queryRows(backend, 'select count(*)::int from email_jobs'), [{count: 2}]);
  });

  it('is tried again after a while where the relay says so', async () => {
    relay.answers.push(451);
    await sendMail(backend.smtpPort, {messageId: '<later@partner.example>'});
    await log.ended('new', 1);
    assert.deepEqual(
      await queryRows(
        backend,
        `select attempts, outcome, next_attempt_at > now() as later from email_jobs where state = 'new'`,
      ),
      [{attempts: 1, outcome: '451', later: true}],
    );
    await runSql(backend.databaseUrl, `update email_jobs set next_attempt_at = now() where state = 'new'`);
    const {mail} = await relay.at(2);
    assert.equal(mail.inReplyTo, '<later@partner.example>');
  });

  it('is given up where the relay refuses it for good', async () => {
    relay.answers.push(554);
    await sendMail(backend.smtpPort);
    await log.ended('dead', 1);
    const {jobId, kind, state, reply} = JSON.parse(log.lines.at(-1)!) as Readonly<Record<string, unknown>>;
    assert.match(String(jobId), /^[\da-f-]{36}$/);
    assert.deepEqual({kind, state, reply}, {kind: 'acknowledgement', state: 'dead', reply: 554});
    assert.deepEqual(await queryRows(backend, `select outcome, attempts from email_jobs where state = 'dead'`), [
      {outcome: '554', attempts: 1},
    ]);
  });

  it('is not sent a second time where nobody knows whether the relay has it', async () => {
    relay.answers.push('break');
    await sendMail(backend.smtpPort, {messageId: '<broken@partner.example>'});
    await log.ended('unknown', 1);
    await sendMail(backend.smtpPort, {messageId: '<after@partner.example>'});
    await relay.at(4);
    const threads = relay.relayed.map(({mail}) => mail.inReplyTo);
    assert.equal(threads.filter((thread) => thread === '<broken@partner.example>').length, 1);
  });

  it('whose process died while sending is not sent a second time', async () => {
    await log.ended('sent', 4);
    await runSql(
      backend.databaseUrl,
      `update email_jobs set state = 'sending', claimed_at = now() - interval '1 hour'
      where state = 'unknown'`,
    );
    await runSql(
      backend.databaseUrl,
      `update email_jobs set state = 'new', created_at = now() - interval '6 days'
      where state = 'dead'`,
    );
    const before = relay.relayed.length;
    await log.ended('unknown', 2);
    await log.ended('dead', 2);
    assert.equal(relay.relayed.length, before);
  });

  it('names the files that were not taken', async () => {
    const attachments = [{filename: 'run.exe', content: Buffer.from('MZ\u0000\u0001\u0002')}];
    await sendMail(backend.smtpPort, {attachments});
    const {mail} = await relay.at(5);
    assert.match(mail.text!, /Files of the mail that were not taken:\n- run\.exe: this kind of file is not accepted/);
  });

  it('waits longer after each attempt, an hour at most', () => {
    assert.deepEqual(
      [1, 2, 3, 20].map((attempts) => delayAfter(attempts, 1)),
      [30, 60, 120, 3600],
    );
    assert.equal(delayAfter(1, 0), 15);
  });
});

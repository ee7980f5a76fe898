import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {cutQuoted} from '../../src/backend/email/cut-quoted.ts';
import type {TestBackend} from '../support/test-backend.ts';
import {queryRows} from '../support/query-rows.ts';
import {findTicket, postTicket} from './ask.ts';
import {changeStatus} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {issuer, newestTicket, startMailBackend, ticketsOfAda} from './mail-backend.ts';
import {sendMail} from './mail-client.ts';

let backend: TestBackend;
let token: string;
before(async () => {
  backend = await startMailBackend();
  token = await issuer.token();
});
after(() => backend.stop());

const count = async () => (await ticketsOfAda(backend)).length;

describe('A mail in reply', () => {
  it('with the ticket’s number in its subject is added to it, and opens it again', async () => {
    const {body: ticket} = await postTicket(backend.url, token, exampleDraft());
    await changeStatus(backend.url, token, ticket.id, 'closed');
    const before = await count();
    const subject = `Re: [${ticket.number}] Leads are not synchronised`;
    const {code} = await sendMail(backend.smtpPort, {from: 'ben@partner.example', subject, text: 'It came back.'});
    assert.equal(code, 250);
    assert.equal(await count(), before);
    const {body} = await findTicket(backend.url, token, ticket.id);
    assert.deepEqual([body.status.type, body.waitingFor], ['open', 'support']);
    assert.deepEqual(
      body.conversation.map(({author, text}) => [author.name, author.role, text]),
      [['Ben Partner', 'partner', 'It came back.']],
    );
    const jobs = await queryRows(
      backend,
      `select kind from forwarding_jobs where ticket_id = '${ticket.id}' order by id`,
    );
    assert.deepEqual(
      jobs.map(({kind}) => kind),
      ['open_ticket', 'change_status', 'reply', 'change_status'],
    );
  });

  it('to a mail of ours belongs to its ticket, whatever its subject says', async () => {
    await sendMail(backend.smtpPort, {subject: 'Opened by mail'});
    const {id} = await newestTicket(backend);
    const [job] = await queryRows(backend, `select id from email_jobs where ticket_id = '${id}'`);
    const before = await count();
    const inReplyTo = `<${String(job!['id'])}.partner-support@zohocorp.com>`;
    await sendMail(backend.smtpPort, {subject: 'Another subject', inReplyTo, text: 'Here it is.'});
    assert.equal(await count(), before);
    assert.deepEqual(
      (await findTicket(backend.url, token, id)).body.conversation.map(({text}) => text),
      ['Here it is.'],
    );
  });

  it('to one’s own mail of before belongs to its ticket', async () => {
    await sendMail(backend.smtpPort, {messageId: '<first@partner.example>', subject: 'First'});
    const before = await count();
    await sendMail(backend.smtpPort, {references: '<other@x> <first@partner.example>', text: 'I forgot this.'});
    assert.equal(await count(), before);
    const ticket = await newestTicket(backend);
    assert.deepEqual([ticket.subject, ticket.conversation[0]?.text], ['First', 'I forgot this.']);
  });

  it('of another partner opens a ticket of that partner’s own and tells nothing', async () => {
    const {body: ticket} = await postTicket(backend.url, token, exampleDraft());
    const subject = `Re: [${ticket.number}] Leads`;
    assert.equal((await sendMail(backend.smtpPort, {from: 'eve@other.example', subject})).code, 250);
    assert.deepEqual((await findTicket(backend.url, token, ticket.id)).body.conversation, []);
    const [row] = await queryRows(backend, `select count(*)::int from tickets where partner = '20999999999'`);
    assert.deepEqual(row, {count: 1});
  });

  it('delivered twice is one reply', async () => {
    const {body: ticket} = await postTicket(backend.url, token, exampleDraft());
    const mail = {subject: `[${ticket.number}]`, messageId: '<reply@partner.example>', date: new Date(0)};
    await Promise.all([sendMail(backend.smtpPort, mail), sendMail(backend.smtpPort, mail)]);
    assert.equal((await sendMail(backend.smtpPort, mail)).code, 250);
    assert.equal((await findTicket(backend.url, token, ticket.id)).body.conversation.length, 1);
  });

  it('to a ticket of the other region is refused with that region’s address, and nothing is kept', async () => {
    const before = await count();
    const {code, text} = await sendMail(backend.smtpPort, {subject: 'Re: [EU-10482] Import'});
    assert.equal(code, 550);
    assert.match(text, /nothing of it was stored here\. Please send it to partner-support@eu\.zohocorp\.com\.$/);
    assert.equal(await count(), before);
  });

  it('names the data center of another region: refused, and nothing of it is in the database', async () => {
    const {code, text} = await sendMail(backend.smtpPort, {text: 'Data center: Europe\nIssue: canary-of-europe'});
    assert.equal(code, 550);
    assert.match(text, /partner-support@eu\.zohocorp\.com/);
    const rows = await queryRows(backend, `select id from tickets where search_text || description like '%canary-of%'`);
    assert.deepEqual(rows, []);
  });
});

describe('What is quoted below an answer', () => {
  const cut: readonly (readonly [how: string, text: string])[] = [
    ['by “On … wrote:”', 'New.\n\nOn Mon, 5 Jan 2026 at 10:00, Support <s@x.example> wrote:\n> Old.\n> Older.\n'],
    ['broken onto two lines', 'New.\n\nOn Mon, 5 Jan 2026 at 10:00, Partner Support\n<s@x.example> wrote:\n\n> Old.'],
    ['in German', 'New.\n\nAm 05.01.2026 um 10:00 schrieb Support:\n> Alt.'],
    ['in French', 'New.\n\nLe lun. 5 janv. 2026 à 10:00, Support <s@x.example> a écrit :\n> Ancien.'],
    ['in Spanish', 'New.\n\nEl lun, 5 ene 2026 a las 10:00, Support (<s@x.example>) escribió:\n> Viejo.'],
    ['in Portuguese', 'New.\n\nEm seg., 5 de jan. de 2026 às 10:00, Support <s@x.example> escreveu:\n> Antigo.'],
    ['in Dutch', 'New.\n\nOp ma 5 jan 2026 om 10:00 schreef Support <s@x.example>:\n> Oud.'],
    ['in Italian', 'New.\n\nIl giorno lun 5 gen 2026 alle ore 10:00 Support\n<s@x.example> ha scritto:\n> Vecchio.'],
    ['in Polish', 'New.\n\npon., 5 sty 2026 o 10:00 Support <s@x.example> napisał(a):\n> Stare.'],
    ['in Japanese', 'New.\n\n2026年1月5日(月) 10:00 Support <s@x.example>:\n> 前の文。'],
    ['in Arabic', 'New.\n\nفي الاثنين، 5 يناير 2026 تمت كتابة ما يلي بواسطة Support <s@x.example>:\n> قديم.'],
    ['by a divider', 'New.\n\n-----Original Message-----\nFrom: Support\n\nOld.'],
    [
      'by Outlook’s head',
      'New.\n\n________________________________\nFrom: S\nSent: Monday\nTo: A\nSubject: Re\n\nOld.',
    ],
    ['by a head alone', 'New.\n\nFrom: Support <s@x.example>\nSent: Monday\nTo: Ada\nSubject: Re: x\n\nOld.'],
    ['by a head in Spanish', 'New.\n\nDe: S\nEnviado el: lunes\nPara: A\nAsunto: x\n\nViejo.'],
    ['by a head in Portuguese', 'New.\n\nDe: S\nEnviada em: segunda\nPara: A\nAssunto: x\n\nAntigo.'],
    ['by a head in Italian', 'New.\n\nDa: S\nInviato: lunedì\nA: A\nOggetto: x\n\nVecchio.'],
    ['by a head in Polish', 'New.\n\nOd: S\nWysłano: poniedziałek\nDo: A\nTemat: x\n\nStare.'],
    ['by a head in Arabic', 'New.\n\nمن: S\nتاريخ الإرسال: الاثنين\nإلى: A\nالموضوع: x\n\nقديم.'],
    ['by marks at the end', 'New.\n\n> Old.\n> Older.\n'],
  ];
  for (const [how, text] of cut) {
    it(`is left out ${how}`, () => assert.equal(cutQuoted(text, 'Re: x'), 'New.'));
  }

  const whole: readonly (readonly [why: string, text: string, subject?: string])[] = [
    ['where answers stand between the quoted lines', 'On Monday, 5 Jan, Sam wrote:\n> One?\nYes.\n> Two?\nNo.'],
    ['where the answer stands below', 'On Monday, 5 Jan 2026, Sam wrote:\n> Which one?\n\nThe first.'],
    ['where there is nothing else', '> Only this.'],
    ['where a mail is passed on', 'See below.\n\nFrom: C\nSent: Monday\nTo: A\nSubject: x\n\nHelp!', 'Fwd: x'],
    ['where one is passed on from Italy', 'Vedi.\n\nDa: C\nInviato: lunedì\nA: A\nOggetto: x\n\nAiuto!', 'I: x'],
    ['where one is passed on from Poland', 'Patrz.\n\nOd: C\nWysłano: dziś\nDo: A\nTemat: x\n\nPomocy!', 'PD: x'],
    ['where one is passed on in Arabic', 'انظر.\n\nمن: C\nتاريخ الإرسال: x\nإلى: A\nالموضوع: x', 'إعادة توجيه: x'],
    [
      'where one is in Portuguese',
      'Veja.\n\n-------- Mensagem encaminhada --------\nDe: C\nData: x\nPara: A\n\nAjuda!',
    ],
    ['where somebody writes about it', 'On it I wrote: nothing.\nStill fails.'],
  ];
  for (const [why, text, subject = 'Re: x'] of whole) {
    it(`stays ${why}`, () => assert.equal(cutQuoted(text, subject), text));
  }
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {DeskTicket} from '../support/desk-store.ts';
import {findTicket} from './ask.ts';
import {postReply} from './converse.ts';
import {filedInDesk, tellDesk, tellOfTicket} from './desk-hook-call.ts';
import {eventually, startWithDesk, type DeskSetup} from './desk-setup.ts';

let setup: DeskSetup;
before(async () => {
  setup = await startWithDesk();
});
after(() => setup.stop());

const find = async (id: string) => (await findTicket(setup.backend.url, setup.token, id)).body;
const texts = async (id: string) => (await find(id)).conversation.map(({author, text}) => [author.role, text]);

const tell = (body: unknown, how?: Parameters<typeof tellDesk>[2]) => tellDesk(setup, body, how);
const tellAndWait = (ticket: DeskTicket, eventId?: string) => tellOfTicket(setup, ticket, eventId);

const filed = () => filedInDesk(setup);

describe('What support writes in Desk', () => {
  it('shows in the conversation, is unread, and makes it the turn of the partner', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: '<p>Please <b>try</b> again.</p>'});
    await tellAndWait(ticket);
    const {conversation, unread, waitingFor} = await find(id);
    assert.deepEqual(
      conversation.map(({author, text}) => [author, text]),
      [[{name: 'Sam Support', role: 'agent'}, 'Please try again.']],
    );
    assert.deepEqual([unread, waitingFor], [true, 'partner']);
  });

  it('comes once, however often it is told, and as many times as it was written', async () => {
    const {id, ticket} = await filed();
    const time = Date.now();
    setup.desk.write(ticket, {content: 'The same.', time});
    setup.desk.write(ticket, {content: 'The same.', time});
    await Promise.all([tellAndWait(ticket, 'twice'), tellAndWait(ticket, 'twice'), tellAndWait(ticket, 'again')]);
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), [
      ['agent', 'The same.'],
      ['agent', 'The same.'],
    ]);
  });

  it('never comes where it is private', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: 'canary: private comment', isPublic: false});
    setup.desk.write(ticket, {content: 'canary: private thread', isPublic: false, type: 'thread'});
    setup.desk.write(ticket, {content: 'By mail.', type: 'thread'});
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), [['agent', 'By mail.']]);
  });

  it('is no second message where it was sent from here', async () => {
    const {id, ticket} = await filed();
    await postReply(setup.backend.url, setup.token, id, {text: 'Any news?', uploads: []});
    await setup.settled();
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), [['partner', 'Any news?']]);
  });

  it('is plain text, whatever it was in Desk', async () => {
    const {id, ticket} = await filed();
    const content =
      '<style>p{}</style><script>alert(1)</script><p onclick="x()">Dear <i>Ada</i>,</p><ul><li>one<li>two</ul>' +
      '<img src=x onerror=alert(1)>See <a href="https://help.zoho.com/a">the help</a>, ' +
      '<a href="javascript:alert(1)">this</a> or <a href="http://plain.example">that</a>.<br>a &lt; b &amp; c\u0000';
    setup.desk.write(ticket, {content});
    await tellAndWait(ticket);
    const [[, text]] = (await texts(id)) as [[string, string]];
    assert.equal(text, 'Dear Ada,\n• one\n• two\nSee the help (https://help.zoho.com/a), this or that.\na < b & c');
  });

  it('changes the status under its own name', async () => {
    const {id, ticket} = await filed();
    Object.assign(ticket, {status: 'Waiting for the moon', statusType: 'On Hold'});
    await tellAndWait(ticket);
    assert.deepEqual((await find(id)).status, {type: 'on-hold', name: 'Waiting for the moon'});
  });

  it('comes later where Desk does not answer at that moment', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: 'Late.'});
    setup.desk.fail('error', {operation: 'getTicketConversations', count: 2});
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), [['agent', 'Late.']]);
  });

  it('that Desk refuses to tell is not asked for again and again, but with the next thing that is new', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: 'Refused at first.'});
    setup.desk.fail('refused', {operation: 'getTicket'});
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), []);
    await tellAndWait(ticket);
    assert.deepEqual(await texts(id), [['agent', 'Refused at first.']]);
  });
});

describe('A call of the hook', () => {
  it('is refused without a signature of this very moment and body', async () => {
    const body = {eventId: 'forged', ticketId: '1892000000042034001'};
    const hourAgo = Date.now() - 3_600_000;
    const forged = [
      tell(body, {secret: 'another'}),
      tell(body, {time: hourAgo}),
      tell(body, {signature: 'none'}),
      tell(body, {signature: `t=${Date.now()},v=${'0'.repeat(64)}`}),
    ];
    for (const answer of await Promise.all(forged)) assert.equal(answer.status, 401);
  });

  it('is malformed where it names no tickets in a known form', async () => {
    for (const body of ['text', {ticketId: {}}, [{ticketId: 'abc'}]]) assert.equal((await tell(body)).status, 400);
  });

  it("also takes Desk's own form, and tickets that are none of ours", async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: 'Own form.'});
    const own = [
      {eventType: 'Ticket_Comment_Add', eventTime: '1', payload: {id: '5', ticketId: ticket.id}},
      {eventType: 'Ticket_Update', eventTime: '2', payload: {id: '1892000000099999999'}},
    ];
    assert.equal((await tell(own)).status, 204);
    await eventually(async () => (await texts(id)).length === 1);
  });
});

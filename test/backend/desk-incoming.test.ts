import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import type {DeskEntry} from '../support/desk-store.ts';
import {findTicket} from './ask.ts';
import {changeStatus, markSeen, postReply} from './converse.ts';
import {filedInDesk, tellOfTicket} from './desk-hook-call.ts';
import {startWithDesk, theOnly, type DeskSetup} from './desk-setup.ts';
import {png} from './example-files.ts';

let setup: DeskSetup;
before(async () => {
  setup = await startWithDesk();
});
after(() => setup.stop());

const find = async (id: string) => (await findTicket(setup.backend.url, setup.token, id)).body;
const said = async (id: string) =>
  (await find(id)).conversation.map(({author, text}) => [author.role, author.name, text]);
const mail = {type: 'thread', fromCustomer: true, author: 'Carla Customer', email: 'carla@customer.example'} as const;

/** What a ticket's conversation is after these entries in Desk. */
async function entriesOf(...entries: (Partial<DeskEntry> & Pick<DeskEntry, 'content'>)[]) {
  const {id, ticket} = await filedInDesk(setup);
  for (const entry of entries) setup.desk.write(ticket, entry);
  await tellOfTicket(setup, ticket);
  return {id, ticket, said: await said(id)};
}

describe('A mail that reaches Desk', () => {
  it("is the customer's, unread, and support's turn; it meets nothing that support has promised", async () => {
    const {id, said} = await entriesOf({...mail, content: '<p>It also happens on <i>Mondays</i>.</p>'});
    assert.deepEqual(said, [['customer', 'Carla Customer', 'It also happens on Mondays.']]);
    const {unread, waitingFor, commitments} = await find(id);
    assert.deepEqual([unread, waitingFor], [true, 'support']);
    assert.ok(commitments.every(({metAt}) => metAt === undefined));
  });

  it("is the partner's where its requester writes, under the known name, and not unread", async () => {
    const {id, said} = await entriesOf({
      ...mail,
      author: 'ada@partner.example',
      email: 'Ada@Partner.example',
      content: 'More.',
    });
    assert.deepEqual(said, [['partner', 'Ada Partner', 'More.']]);
    assert.deepEqual([(await find(id)).unread, (await find(id)).waitingFor], [false, 'support']);
  });

  it("is the partner's where another of its users writes, but not another partner's", async () => {
    const user = {partner: '20105462640', sub: '740002222', name: 'Bo Colleague', email: 'bo@partner.example'};
    const other = {partner: '999999999', sub: '740003333', name: 'Eve Elsewhere', email: 'eve@other.example'};
    await setup.backend.database.partnerUsers.import([user, other]);
    const {said} = await entriesOf(
      {...mail, author: 'Bo', email: 'bo@partner.example', content: 'From Bo.'},
      {...mail, author: 'Eve', email: 'eve@other.example', content: 'From Eve.'},
    );
    assert.deepEqual(said, [
      ['partner', 'Bo Colleague', 'From Bo.'],
      ['customer', 'Eve', 'From Eve.'],
    ]);
  });

  it('tells no address where Desk has one for a name, which the partner may not know', async () => {
    const {id, said} = await entriesOf({
      ...mail,
      author: 'boss@customer.example',
      email: 'boss@customer.example',
      content: 'Hi.',
    });
    assert.deepEqual(said, [['customer', 'Customer', 'Hi.']]);
    assert.doesNotMatch(JSON.stringify(await find(id)), /boss@/);
  });

  it('brings its files', async () => {
    const files = [setup.desk.addFile({name: 'a.png', content: png()})];
    const {id} = await entriesOf({...mail, content: 'See.', files});
    const {author, attachments} = theOnly((await find(id)).conversation);
    assert.deepEqual([author.role, attachments.map(({name}) => name)], ['customer', ['a.png']]);
  });

  it('may be known by its sender line alone, and come by another channel', async () => {
    const more = {author: null, fromEmailAddress: '"Ada" <ada@partner.example>'};
    const chat = {
      author: {name: 'Chatting', type: 'END_USER'},
      channel: 'ONLINE_CHAT',
      content: null,
      summary: 'Hello',
    };
    const {said} = await entriesOf({...mail, content: 'Mine.', more}, {...mail, content: '', more: chat});
    assert.deepEqual(said, [
      ['partner', 'Ada Partner', 'Mine.'],
      ['customer', 'Chatting', 'Hello'],
    ]);
  });

  it('is not shown where it is private, a draft, the ticket itself, or came in under the name of an agent', async () => {
    const {said} = await entriesOf(
      {...mail, content: 'canary', isPublic: false},
      {...mail, content: 'canary', more: {status: 'DRAFT'}},
      {...mail, content: 'canary', more: {isDescriptionThread: true}},
      {...mail, content: 'canary', more: {visibility: null}},
      {...mail, content: 'canary', more: {author: {name: 'Sam Support', type: 'AGENT'}}},
      {...mail, content: 'canary', more: {direction: null}},
      // Nor what went out to somebody else, or was written by nobody of support.
      {type: 'thread', content: 'canary', more: {isForward: true}},
      {type: 'thread', content: 'canary', fromCustomer: true, more: {direction: 'out'}},
    );
    assert.deepEqual(said, []);
  });

  it('is shown though it ends with what we forwarded, which its writer has only quoted', async () => {
    const {id, ticket} = await filedInDesk(setup);
    await postReply(setup.backend.url, setup.token, id, {text: 'Any news?', uploads: []});
    await setup.settled();
    const forwarded = theOnly(ticket.entries);
    setup.desk.write(ticket, {...mail, content: `Yes.\n${forwarded.content}`, contentType: 'plainText'});
    setup.desk.write(ticket, {content: `No.\n${forwarded.content}`, contentType: 'plainText'});
    await tellOfTicket(setup, ticket);
    const roles = (await find(id)).conversation.map(({author, text}) => [author.role, text.split('\n')[0]]);
    assert.deepEqual(roles, [
      ['partner', 'Any news?'],
      ['customer', 'Yes.'],
      ['agent', 'No.'],
    ]);
  });

  it('leaves a closed ticket to the status that Desk gives it', async () => {
    const {id, ticket} = await filedInDesk(setup);
    await changeStatus(setup.backend.url, setup.token, id, 'closed');
    await setup.settled();
    setup.desk.write(ticket, {...mail, content: 'Again!'});
    await tellOfTicket(setup, ticket);
    assert.deepEqual([(await find(id)).status.type, (await find(id)).waitingFor], ['closed', 'nobody']);
    Object.assign(ticket, {status: 'Open', statusType: 'Open'});
    await tellOfTicket(setup, ticket, randomUUID());
    assert.deepEqual([(await find(id)).status.type, (await find(id)).waitingFor], ['open', 'support']);
  });
});

describe('A comment of an end user', () => {
  it("is the customer's, and no answer of support", async () => {
    const {said} = await entriesOf({...mail, type: 'comment', content: 'From the portal.'});
    assert.deepEqual(said, [['customer', 'Carla Customer', 'From the portal.']]);
  });
});

describe('What was forwarded of another ticket', () => {
  it('never comes to this one, though Desk has merged the two', async () => {
    const other = await filedInDesk(setup);
    await postReply(setup.backend.url, setup.token, other.id, {text: 'canary', uploads: []});
    await setup.settled();
    const {id, ticket} = await filedInDesk(setup);
    ticket.entries.push(...other.ticket.entries);
    await tellOfTicket(setup, ticket);
    assert.deepEqual(await said(id), []);
  });
});

describe('A message that Desk tells only in part', () => {
  it('says that there is more', async () => {
    const {said} = await entriesOf({type: 'thread', content: 'The beginning', more: {isContentTruncated: true}});
    assert.deepEqual(said, [['agent', 'Sam Support', 'The beginning\n[…]']]);
  });
});

describe('What a colleague has seen', () => {
  it('is unread again after a customer has written', async () => {
    const {id, ticket} = await filedInDesk(setup);
    setup.desk.write(ticket, {content: 'Answer.'});
    await tellOfTicket(setup, ticket);
    await markSeen(setup.backend.url, setup.token, id, (await find(id)).lastActivityAt);
    assert.equal((await find(id)).unread, false);
    setup.desk.write(ticket, {...mail, content: 'Thanks, but no.'});
    await tellOfTicket(setup, ticket);
    assert.equal((await find(id)).unread, true);
  });
});

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {DeskTicket} from '../support/desk-store.ts';
import {findTicket} from './ask.ts';
import {filedInDesk, tellOfTicket} from './desk-hook-call.ts';
import {startWithDesk, theOnly, type DeskSetup} from './desk-setup.ts';
import {pdf, png} from './example-files.ts';
import {UploadClient} from './upload-client.ts';

let setup: DeskSetup;
before(async () => {
  setup = await startWithDesk();
});
after(() => setup.stop());

const find = async (id: string) => (await findTicket(setup.backend.url, setup.token, id)).body;
const download = (id: string, token = setup.token) =>
  fetch(`${setup.backend.url}/v1/attachments/${id}`, {headers: {authorization: `Bearer ${token}`}});
const add = (name: string, content: Uint8Array) => setup.desk.addFile({name, content});
const downloads = () => setup.desk.requests.filter((asked) => asked === 'download').length;
const filed = () => filedInDesk(setup);
const tell = (ticket: DeskTicket) => tellOfTicket(setup, ticket);

describe('Files that support sends from Desk', () => {
  it('stand with their message, by what they hold, and can be downloaded by their partner alone', async () => {
    const {id, ticket} = await filed();
    const log = Buffer.from('a line\n'.repeat(300_000));
    const files = [add('shot.pdf', png()), add('../../app.log', log)];
    setup.desk.write(ticket, {content: '<p>See <b>these</b>.</p>', type: 'thread', files});
    setup.desk.write(ticket, {content: 'And this.', files: [add('terms.pdf', pdf())]});
    await tell(ticket);
    const {conversation, unread} = await find(id);
    assert.equal(unread, true);
    assert.deepEqual(
      conversation.map(({text, attachments}) => [text, attachments.map(({name, type, size}) => [name, type, size])]),
      [
        [
          'See these.',
          [
            ['shot.pdf', 'image/png', png().byteLength],
            ['app.log', 'text/plain', log.byteLength],
          ],
        ],
        ['And this.', [['terms.pdf', 'application/pdf', pdf().byteLength]]],
      ],
    );
    const logId = conversation[0]!.attachments[1]!.id;
    const answer = await download(logId);
    assert.equal(answer.status, 200);
    assert.ok(Buffer.from(await answer.arrayBuffer()).equals(log));
    assert.equal((await download(logId, await setup.sign({partner: '999999999'}))).status, 404);
    assert.deepEqual(setup.desk.violations, []);
  });

  it('come once, however often they are told, and are not passed on to Desk again', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: 'Once.', files: [add('once.png', png())]});
    const before = downloads();
    await Promise.all([tell(ticket), tell(ticket)]);
    await tell(ticket);
    await setup.settled();
    assert.equal(theOnly((await find(id)).conversation).attachments.length, 1);
    assert.equal(downloads() - before, 1);
    assert.equal(ticket.entries.length, 1);
  });

  it('may come without any text', async () => {
    const {id, ticket} = await filed();
    setup.desk.write(ticket, {content: '<img src="cid:1">', files: [add('a.png', png())]});
    await tell(ticket);
    const {text, attachments} = theOnly((await find(id)).conversation);
    assert.deepEqual([text, attachments.length], ['A file is attached.', 1]);
  });

  it('never come of what is private, also where the ticket lists them as its own', async () => {
    const {id, ticket} = await filed();
    const [comment, thread] = [add('canary-1.png', png()), add('canary-2.txt', Buffer.from('canary'))];
    setup.desk.write(ticket, {content: 'Private.', isPublic: false, files: [comment]});
    setup.desk.write(ticket, {content: 'Private.', isPublic: false, type: 'thread', files: [thread]});
    ticket.attachments.push({file: comment, isPublic: true}, {file: add('canary-3.png', png()), isPublic: false});
    // The same file under another id.
    ticket.attachments.push({file: add('canary-2.txt', Buffer.from('canary')), isPublic: true});
    const before = downloads();
    await tell(ticket);
    assert.deepEqual((await find(id)).conversation, []);
    assert.equal(downloads(), before);
  });

  it('are those of the ticket as well, but for those that a message has', async () => {
    const {id, ticket} = await filed();
    const ofMessage = add('of-message.png', png());
    setup.desk.write(ticket, {content: 'With a file.', files: [ofMessage]});
    ticket.attachments.push({file: ofMessage, isPublic: true}, {file: add('guide.pdf', pdf()), isPublic: true});
    await tell(ticket);
    await tell(ticket);
    assert.deepEqual(
      (await find(id)).conversation.map(({author, attachments}) => [author, attachments.map(({name}) => name)]),
      [
        [{name: 'Sam Support', role: 'agent'}, ['of-message.png']],
        [{name: 'Sam Support', role: 'agent'}, ['guide.pdf']],
      ],
    );
  });

  it('are none of those that were sent from here', async () => {
    const {id: upload} = await new UploadClient(setup.backend.url, setup.token).send(Buffer.from('mine'), 'mine.txt');
    const id = await setup.file({uploads: [upload]});
    await setup.settled();
    const ticket = setup.inDesk(id);
    ticket.attachments.push({file: ticket.entries[0]!.files[0]!, isPublic: true});
    ticket.attachments.push({file: add('mine.txt', Buffer.from('mine')), isPublic: true});
    await tell(ticket);
    const {conversation, attachments} = await find(id);
    assert.deepEqual([conversation.length, attachments.length], [0, 1]);
  });
});

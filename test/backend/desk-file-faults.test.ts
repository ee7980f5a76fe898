import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readdir} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {DeskFile, DeskTicket} from '../support/desk-store.ts';
import {queryRows} from '../support/query-rows.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {findTicket} from './ask.ts';
import {filedInDesk, tellOfTicket} from './desk-hook-call.ts';
import {startWithDesk, theOnly, type DeskSetup} from './desk-setup.ts';
import {png} from './example-files.ts';

let setup: DeskSetup;
const folder = temporaryFolder();
const scanCommand = '! grep -q VIRUS';
const maxBytes = 3_000_000;
before(async () => {
  setup = await startWithDesk({uploads: {place: {folder}, scanCommand, limits: {count: 5, maxBytes}}});
});
after(() => setup.stop());

const find = async (id: string) => (await findTicket(setup.backend.url, setup.token, id)).body;
const download = (id: string) =>
  fetch(`${setup.backend.url}/v1/attachments/${id}`, {headers: {authorization: `Bearer ${setup.token}`}});
const add = (name: string, content: Uint8Array, told?: DeskFile['told']) =>
  setup.desk.addFile({name, content, ...(told && {told})});
const downloads = () => setup.desk.requests.filter((asked) => asked === 'download').length;
const filed = () => filedInDesk(setup);
const tell = (ticket: DeskTicket) => tellOfTicket(setup, ticket);

describe('A file in Desk that is not taken', () => {
  it('is named in its message, with the reason, and the others come', async () => {
    const {id, ticket} = await filed();
    const before = (await readdir(folder)).length;
    const files = [
      add('page.png', Buffer.from('<html><script>alert(1)</script>')),
      add('bad.txt', Buffer.from('a VIRUS')),
      add('huge.txt', Buffer.from('x'), {size: '3000001'}),
      add('large.txt', Buffer.alloc(maxBytes + 1, 'a'), {size: '10'}),
      add('empty.txt', Buffer.alloc(0)),
      add('good.png', png()),
    ];
    setup.desk.write(ticket, {content: 'Some files.', files});
    await tell(ticket);
    const {text, attachments} = theOnly((await find(id)).conversation);
    assert.equal(
      text,
      'Some files.\n\nFiles of the message that were not taken:\n' +
        '- page.png: this kind of file is not accepted\n- bad.txt: the virus scanner refused it\n' +
        '- huge.txt: it is too large\n- large.txt: it is too large\n- empty.txt: this kind of file is not accepted',
    );
    assert.deepEqual(
      attachments.map(({name}) => name),
      ['good.png'],
    );
    assert.equal((await readdir(folder)).length, before + 1);
  });

  it('is one that lies anywhere else than at the Desk, which is not even asked', async () => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(String(request.headers.authorization));
      response.end('canary');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const {port} = elsewhere.address() as AddressInfo;
    const {id, ticket} = await filed();
    const places = [
      `http://127.0.0.1:${port}/api/v1/files/1/content`,
      `${setup.desk.url.replace('127.0.0.1', `user@127.0.0.1`)}/api/v1/files/1/content`,
      `${setup.desk.url}/other/files/1/content`,
      `${setup.desk.url}@127.0.0.1:${port}/api/v1/files/1/content`,
      'file:///etc/passwd',
      '/api/v1/files/1/content',
      '',
    ];
    const files = places.map((href, at) => add(`${at}.txt`, Buffer.from('canary'), {href}));
    setup.desk.write(ticket, {content: 'Elsewhere.', files});
    const before = downloads();
    await tell(ticket);
    const {text, attachments} = theOnly((await find(id)).conversation);
    assert.equal(text.match(/: the help desk did not hand it over/g)?.length, places.length);
    assert.deepEqual([attachments, asked, downloads()], [[], [], before]);
    elsewhere.close();
  });

  it('is one that Desk does not give, for good or for too long', async () => {
    const {id, ticket} = await filed();
    setup.desk.fail('refused', {operation: 'download'});
    setup.desk.fail('error', {operation: 'download', count: 12});
    const files = [add('gone.png', png()), add('broken.png', png()), add('good.png', png())];
    setup.desk.write(ticket, {content: 'Try.', files});
    setup.desk.write(ticket, {content: 'After it.'});
    await tell(ticket);
    const [first, second] = (await find(id)).conversation;
    assert.match(first!.text, /- gone\.png: the help desk did not hand it over\n- broken\.png: the help desk/);
    assert.deepEqual(
      first!.attachments.map(({name}) => name),
      ['good.png'],
    );
    assert.equal(second!.text, 'After it.');
  });
});

describe('A file in Desk that does not come through at first', () => {
  for (const fault of ['error', 'broken', 'lost', 'expired', 'hanging', 'throttled'] as const) {
    it(`comes whole, once and with its message: ${fault}`, async () => {
      const {id, ticket} = await filed();
      const log = Buffer.from(`${fault}\n`.repeat(200_000));
      setup.desk.fail(fault, {operation: 'download'});
      setup.desk.write(ticket, {content: 'Here.', files: [add('app.log', log)]});
      await tell(ticket);
      const {text, attachments} = theOnly((await find(id)).conversation);
      assert.equal(text, 'Here.');
      const bytes = Buffer.from(await (await download(theOnly(attachments).id)).arrayBuffer());
      assert.ok(bytes.equals(log));
    });
  }

  it('is not fetched again where another one of its message does not come', async () => {
    const {id, ticket} = await filed();
    const files = [add('first.png', png()), add('second.txt', Buffer.from('second'))];
    setup.desk.write(ticket, {content: 'Two.', files});
    const before = downloads();
    setup.desk.onAnswer = (operation) => {
      if (operation === 'download' && downloads() === before + 1) setup.desk.fail('error', {operation});
    };
    await tell(ticket);
    const {attachments} = theOnly((await find(id)).conversation);
    assert.equal(attachments.length, 2);
    const rows = await queryRows(setup.backend, `select count(*)::int as files from uploads where ticket_id = '${id}'`);
    assert.equal(rows[0]!['files'], 2);
    assert.equal(downloads() - before, 3);
  });
});

import {expect} from 'chai';
import type {Ticket} from '../../src/contract/ticket.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {choose, drop, find, seeRow, textFile} from '../support/files.ts';
import {seeNot} from '../support/form-values.ts';
import {listenersLeft} from '../support/listeners-left.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const mebibyte = 1024 * 1024;

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.faults('eu', 'none');
  await supportClient.line('eu');
});

async function openTicket(...subjects: [string, ...string[]]): Promise<{widget: WidgetDriver; ticket: Ticket}> {
  const partner = supportClient.newPartner();
  const [ticket] = await fileTickets(partner, subjects);
  const widget = await WidgetDriver.open({partner});
  await widget.click('button', subjects[0]);
  await widget.see('textbox', 'Your reply');
  return {widget, ticket: ticket!};
}

/** Bodies of the replies that were sent to a ticket. */
async function repliesTo({id}: Ticket): Promise<{text: string; uploads: string[]}[]> {
  const seen = await supportClient.requests('eu');
  return seen
    .filter(({method, path}) => method === 'POST' && path === `/v1/tickets/${id}/replies`)
    .map(({body}) => JSON.parse(body) as {text: string; uploads: string[]});
}

describe('a reply with files', function () {
  // A line that is slow on purpose.
  this.timeout(60_000);

  it('arrives with its file, once, and the conversation shows name, type and size', async () => {
    const {widget, ticket} = await openTicket('Import stops');
    await choose(widget, textFile('trace.txt', 2048));
    await seeRow(widget, 'trace.txt', 'Attached');
    await widget.fill('Your reply', 'Here is the trace.');
    const send = await widget.see('button', 'Send reply');
    send.click();
    send.click();
    await widget.see('button', 'Download trace.txt 2 kB');
    await widget.seeText('trace.txt 2 kB');
    await seeNot(widget, /Sending|Saved on this device/);
    expect(await repliesTo(ticket)).to.have.length(1);
    expect(widget.query('list', 'Attached files')).to.equal(undefined);
    expect(widget.text().split('Here is the trace.')).to.have.length(2);
  });

  it('gives its file out again, by no name that a system would run', async () => {
    const {widget} = await openTicket('Import stops');
    await choose(widget, textFile('again.trace', 2048));
    await widget.fill('Your reply', 'Here is the trace.');
    await widget.click('button', 'Send reply');
    const button = await widget.see('button', 'Download again.trace 2 kB');
    const {click} = HTMLAnchorElement.prototype;
    const saved = new Promise<string>((resolve, reject) => {
      HTMLAnchorElement.prototype.click = function () {
        fetch(this.href).then(async (file) => resolve(`${this.download}: ${await file.text()}`), reject);
      };
    });
    try {
      button.click();
      expect(await saved).to.equal(`again.trace.txt: ${await textFile('again.trace', 2048).text()}`);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('waits for a file that is on its way, and is sent by itself', async () => {
    await supportClient.line('eu', {bytesPerSecond: 2 * mebibyte});
    const {widget, ticket} = await openTicket('Import stops');
    await choose(widget, textFile('long.txt', 3 * mebibyte));
    await widget.fill('Your reply', 'A long one.');
    await widget.click('button', 'Send reply');
    await widget.seeStatus('Waiting for 1 file.');
    await widget.see('button', 'Download long.txt 3 MB');
    const [sent] = await repliesTo(ticket);
    expect(sent!.uploads).to.have.length(1);
  });

  it('shows its files while it waits for the region', async () => {
    const {widget} = await openTicket('Import stops');
    await choose(widget, textFile('offline.txt', 2048));
    await seeRow(widget, 'offline.txt', 'Attached');
    await supportClient.stop('eu');
    await widget.fill('Your reply', 'Written offline.');
    await widget.click('button', 'Send reply');
    await widget.seeText(/Saved on this device Written offline\. offline\.txt 2 kB/);
    expect(widget.query('button', /^Download/)).to.equal(undefined);
    await supportClient.start('eu');
    await widget.see('button', 'Download offline.txt 2 kB');
    await seeNot(widget, 'Saved on this device');
  });

  it('keeps them with its ticket while another is read', async () => {
    await supportClient.line('eu', {bytesPerSecond: mebibyte});
    const {widget} = await openTicket('The first one', 'The second one');
    await choose(widget, textFile('of-the-first.txt', 2 * mebibyte));
    await widget.see('progressbar', 'Upload of of-the-first.txt');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'The second one');
    await widget.see('button', 'Attach files');
    expect(widget.text()).not.to.include('of-the-first.txt');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'The first one');
    await seeRow(widget, 'of-the-first.txt', 'Attached');
  });

  it('has them again when it was refused and is edited', async () => {
    const {widget, ticket} = await openTicket('Import stops');
    await choose(widget, textFile('mended.txt', 16));
    await seeRow(widget, 'mended.txt', 'Attached');
    await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
    await widget.fill('Your reply', 'Refuse this.');
    await widget.click('button', 'Send reply');
    await widget.click('button', 'Edit reply');
    await seeRow(widget, 'mended.txt', 'Attached');
    await widget.fill('Your reply', 'Take this.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Download mended.txt 16 bytes');
    const [refused, taken] = await repliesTo(ticket);
    expect(taken!.uploads).to.deep.equal(refused!.uploads);
  });

  it('is not sent without a file that has failed, until the person has decided', async () => {
    const {widget, ticket} = await openTicket('Import stops');
    await choose(widget, new File([], 'empty.txt'));
    await seeRow(widget, 'empty.txt', 'the file is empty');
    await widget.fill('Your reply', 'With an empty file.');
    await widget.click('button', 'Send reply');
    await until(
      () => widget.focused().computedName === 'Remove: empty.txt',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    expect(await repliesTo(ticket)).to.deep.equal([]);
    await widget.click('button', 'Remove: empty.txt');
    await widget.click('button', 'Send reply');
    await until(
      async () => (await repliesTo(ticket)).length === 1,
      () => widget.text(),
    );
  });

  it('takes what is dropped anywhere on the ticket', async () => {
    const {widget} = await openTicket('Import stops');
    drop(await widget.see('button', 'Back to requests'), textFile('dropped.txt', 16));
    await seeRow(widget, 'dropped.txt', 'Attached');
  });

  it('has the names in two lines at most, and all of a longer one for who asks', async () => {
    const {widget} = await openTicket('Import stops');
    const long = `${'trace of the import '.repeat(12)}.txt`;
    await choose(widget, textFile('short.txt', 16), textFile(long, 16));
    await seeRow(widget, 'trace of', 'Attached');
    const {shadowRoot} = find(widget.element, 'psw-attachments')!;
    const [short, tall] = [...shadowRoot!.querySelectorAll<HTMLElement>('.name')];
    expect(tall!.offsetHeight).to.equal(2 * short!.offsetHeight);
    expect(tall!.title).to.equal(long);
  });

  it('leaves no listeners behind with each ticket that is only read', async () => {
    const {widget} = await openTicket('The first one', 'The second one', 'The third one');
    const listening = listenersLeft();
    for (const subject of ['The second one', 'The third one']) {
      await widget.click('button', 'Back to requests');
      await widget.click('button', subject);
      await widget.see('textbox', 'Your reply');
    }
    expect(listening()).to.deep.equal([]);
  });
});

import {expect} from 'chai';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {choose, rowOf, seeRow, textFile} from '../support/files.ts';
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

/** The uploads that the last ticket named. */
async function uploadsOfLast(): Promise<readonly string[]> {
  const seen = await supportClient.requests('eu');
  const last = seen.findLast(({method, path}) => method === 'POST' && path === '/v1/tickets');
  return last ? (JSON.parse(last.body) as {uploads: string[]}).uploads : [];
}

describe('a ticket with files', function () {
  // A line that is slow on purpose.
  this.timeout(60_000);

  it('names what has arrived, and leaves the form and the device without it', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('goes-along.txt', 16), textFile('this-too.txt', 16));
    await seeRow(widget, 'this-too.txt', 'Attached');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
    expect(await uploadsOfLast()).to.have.length(2);
    await widget.click('button', 'Add another ticket');
    expect(widget.query('list', 'Attached files')).to.equal(undefined);
    expect(await dumpBrowserStorage()).not.to.include('goes-along');
  });

  it('waits for what is on its way, says for how many, and is then sent by itself', async () => {
    await supportClient.line('eu', {bytesPerSecond: 2 * mebibyte});
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('one.txt', 3 * mebibyte), textFile('two.txt', 16));
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Waiting for 2 files.');
    await widget.seeStatus(/Received, number EU-/);
    expect(await uploadsOfLast()).to.have.length(2);
  });

  it('is looked over once more when a file was given up while it waited', async () => {
    await supportClient.line('eu', {bytesPerSecond: mebibyte});
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('long.txt', 16 * mebibyte));
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Waiting for 1 file.');
    await widget.click('button', 'Cancel: long.txt');
    await widget.seeStatus('This was changed while it waited, so nothing was sent.');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
    expect(await uploadsOfLast()).to.deep.equal([]);
  });

  it('is not sent without a file that has failed, until the person has decided', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, new File([], 'empty.txt'));
    await seeRow(widget, 'empty.txt', 'the file is empty');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('not every file is attached. Try again with those that are not, or remove them, then send.');
    await until(
      () => widget.focused().computedName === 'Remove: empty.txt',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await widget.click('button', 'Remove: empty.txt');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('has its files again when it was refused and is mended', async () => {
    const widget = await WidgetDriver.openForm();
    await choose(widget, textFile('mended.txt', 16));
    await seeRow(widget, 'mended.txt', 'Attached');
    await widget.fillTicket();
    await supportClient.faults('eu', 'status-422');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Not accepted');
    await widget.click('button', 'Edit ticket');
    await seeRow(widget, 'mended.txt', 'Attached');
    await widget.fill('Subject', 'A better subject');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
    expect(await uploadsOfLast()).to.have.length(1);
    expect(rowOf(widget, 'mended.txt')).to.equal(undefined);
  });
});

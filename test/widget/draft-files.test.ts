import {expect} from 'chai';
import {choose, rowOf, seeRow, textFile} from '../support/files.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function openWithFile(partner: string, subject: string, file: File): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm({partner});
  await choose(widget, file);
  await seeRow(widget, file.name, 'Attached');
  await widget.fillTicket({Subject: subject});
  await seeStored(subject);
  return widget;
}

describe('the files of a draft', () => {
  it('go when it is discarded, and come back with it', async () => {
    const partner = supportClient.newPartner();
    const first = await openWithFile(partner, 'Discarded with its file', textFile('of-the-draft.txt', 1024));
    first.element.remove();
    const widget = await WidgetDriver.openForm({partner});
    await seeRow(widget, 'of-the-draft.txt', 'Attached');
    await widget.click('button', 'Discard draft');
    await seeNot(widget, 'of-the-draft.txt');
    await seeStored('of-the-draft.txt', false);
    await widget.click('button', 'Bring it back');
    await seeRow(widget, 'of-the-draft.txt', 'Attached');
    await seeStored('of-the-draft.txt');
  });

  it('do not go along with the next ticket when the draft was sent in another tab', async () => {
    const partner = supportClient.newPartner();
    const first = await openWithFile(partner, 'Sent with its file', textFile('sent-there.txt', 1024));
    const second = await WidgetDriver.openForm({partner});
    await seeValue(second, 'Subject', 'Sent with its file');
    await seeRow(second, 'sent-there.txt', 'Attached');
    await first.click('button', 'Submit Ticket');
    await first.seeStatus(/Received, number/);
    await second.seeStatus('This draft was submitted in another tab.');
    await seeNot(second, 'sent-there.txt');
    expect(rowOf(second, 'sent-there.txt')).to.equal(undefined);
  });

  it('keep the draft in the second tab when other files were sent from the first, and are sent anew', async () => {
    const partner = supportClient.newPartner();
    const first = await openWithFile(partner, 'Same text, other files', textFile('in-both.txt', 1024));
    const second = await WidgetDriver.openForm({partner});
    await seeRow(second, 'in-both.txt', 'Attached');
    await choose(second, textFile('only-here.txt', 16));
    await seeRow(second, 'only-here.txt', 'Attached');
    await first.click('button', 'Submit Ticket');
    await first.seeStatus(/Received, number/);
    await seeRow(second, 'in-both.txt', 'It was sent with the ticket in another tab.');
    expect(await valueOf(second, 'Subject')).to.equal('Same text, other files');
    await choose(second, textFile('in-both.txt', 1024));
    await seeRow(second, 'in-both.txt', 'Attached');
    await second.click('button', 'Submit Ticket');
    await second.seeStatus(/Received, number/);
  });

  it('are not shown with another data center of the region after a reload, and are back with their own', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, dataCenter: 'us'});
    await choose(first, textFile('for-america.txt', 16));
    await seeRow(first, 'for-america.txt', 'Attached');
    await seeStored('"dataCenter":"us"');
    first.element.remove();
    const widget = await WidgetDriver.openForm({partner, dataCenter: 'in'});
    await widget.seeText('1 other draft');
    expect(rowOf(widget, 'for-america.txt')).to.equal(undefined);
    await widget.choose('Data center', 'United States');
    await seeRow(widget, 'for-america.txt', 'Attached');
  });
});

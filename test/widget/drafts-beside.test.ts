import {expect} from 'chai';
import {choose, find, rowOf, seeRow, textFile} from '../support/files.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {leftBehind, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** A form with a draft beside it, which has a file. */
async function withOneBeside(): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm();
  await choose(widget, textFile('of-the-first.txt', 16));
  await seeRow(widget, 'of-the-first.txt', 'Attached');
  await widget.fill('Subject', 'The first');
  await widget.click('button', 'Keep as a draft and start a new one');
  await widget.seeStatus('The draft is kept.');
  return widget;
}

async function openList(widget: WidgetDriver): Promise<void> {
  const list = await until(
    () => find(widget.element, 'summary'),
    () => 'no other draft',
  );
  list.click();
}

describe('drafts side by side', () => {
  it('are kept when a new one is started, each with its files', async () => {
    const widget = await withOneBeside();
    await seeValue(widget, 'Subject', '');
    expect(rowOf(widget, 'of-the-first.txt')).to.equal(undefined);
    await widget.fill('Subject', 'The second');
    await seeStored('The second');
    await seeStored('The first');
    await openList(widget);
    await widget.click('button', /^The first.*Europe/);
    await seeValue(widget, 'Subject', 'The first');
    expect(widget.focused().computedName).to.equal('Service Name');
    await seeRow(widget, 'of-the-first.txt', 'Attached');
    await openList(widget);
    await widget.see('button', /^The second/);
  });

  it('are not complained about before somebody has tried to send them, as the one before was', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'The first');
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('fields need your attention');
    await widget.click('button', 'Keep as a draft and start a new one');
    await widget.seeStatus('The draft is kept.');
    await seeValue(widget, 'Subject', '');
    await seeNot(widget, 'need your attention');
    expect((await widget.see('textbox', 'Subject')).getAttribute('aria-invalid')).to.equal('false');
  });

  it('wait in the list when the page was left and the last one is back', async () => {
    const first = await withOneBeside();
    await first.fill('Subject', 'The second');
    await seeStored('The second');
    first.element.remove();
    const widget = await WidgetDriver.openForm({partner: first.partner});
    await seeValue(widget, 'Subject', 'The second');
    expect(rowOf(widget, 'of-the-first.txt')).to.equal(undefined);
    await openList(widget);
    await widget.see('button', /^The first/);
  });

  it('are found as soon as the browser lets them be read, when it did not at first', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Out of reach', {partner});
    const {getAll} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = () => {
      throw new DOMException('The disk does not answer.', 'UnknownError');
    };
    let widget: WidgetDriver;
    try {
      widget = await WidgetDriver.openForm({partner});
      await widget.seeText('This browser does not let us keep drafts');
    } finally {
      IDBObjectStore.prototype.getAll = getAll;
    }
    await widget.fill('Subject', 'Typed meanwhile');
    await openList(widget);
    await widget.see('button', /^Out of reach/);
    expect(await valueOf(widget, 'Subject')).to.equal('Typed meanwhile');
  });

  it('are discarded one by one, and brought back with their files', async () => {
    const widget = await withOneBeside();
    await openList(widget);
    await widget.click('button', 'Discard draft: The first');
    await widget.seeStatus('The other draft is discarded.');
    await seeStored('The first', false);
    await seeStored('of-the-first.txt', false);
    expect(widget.focused().computedName).to.equal('Bring it back');
    await widget.click('button', 'Bring it back');
    await seeStored('of-the-first.txt');
    await openList(widget);
    await widget.click('button', /^The first/);
    await seeRow(widget, 'of-the-first.txt', 'Attached');
  });

  it('of another data center are chosen together with it', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, dataCenter: 'us'});
    await first.fill('Subject', 'For America');
    await seeStored('For America');
    first.element.remove();
    const widget = await WidgetDriver.openForm({partner, dataCenter: 'in'});
    await openList(widget);
    expect(await valueOf(widget, 'Subject')).to.equal('');
    await widget.click('button', /^For America.*United States/);
    await seeValue(widget, 'Subject', 'For America');
    await widget.seeText('Goes to: United States');
  });

  it('stay when one of them is sent', async () => {
    const widget = await withOneBeside();
    await widget.fillTicket({Subject: 'Sent of the two'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    const posted = (await supportClient.requests('eu')).findLast(
      ({path, method}) => method === 'POST' && path === '/v1/tickets',
    );
    expect(JSON.parse(posted!.body)).to.have.deep.property('uploads', []);
    await widget.click('button', 'Add another ticket');
    await widget.seeText('1 other draft');
    await seeStored('of-the-first.txt');
  });

  it('of nobody else are listed', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Of another person', {partner, sub: '22222222'});
    const widget = await WidgetDriver.openForm({partner});
    await seeStored('Of another person', false);
    await seeNot(widget, 'other draft');
  });
});

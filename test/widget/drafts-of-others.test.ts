import {expect} from 'chai';
import {draftLifetime, draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {scopeOfDraft, UploadStore} from '../../src/widget/storage/upload-store.ts';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {choose, seeRow, textFile} from '../support/files.ts';
import {valueOf} from '../support/form-values.ts';
import {leftBehind, ownerOf, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

describe('what one person leaves on a device', () => {
  it('is gone when another signs in: drafts, and tickets that wait', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, sub: '11111111'});
    await supportClient.stop('eu');
    await first.fillTicket({Subject: 'Waits of the first'});
    await first.click('button', 'Submit Ticket');
    await first.seeStatus('Saved on this device');
    await first.click('button', 'Add another ticket');
    await first.fill('Subject', 'Draft of the first');
    await seeStored('Draft of the first');
    await seeStored('Waits of the first');
    first.element.remove();
    await supportClient.start('eu');
    const second = await WidgetDriver.openForm({partner, sub: '22222222'});
    await seeStored('Draft of the first', false);
    await seeStored('Waits of the first', false);
    expect(await valueOf(second, 'Subject')).to.equal('');
  });

  it('is gone after a day in every region, files as well, whichever region is used next', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, dataCenter: 'us'});
    await choose(first, textFile('left-in-com.txt', 16));
    await seeRow(first, 'left-in-com.txt', 'Attached');
    await first.fill('Subject', 'Left in com');
    await seeStored('Left in com');
    first.element.remove();
    const uploads = new UploadStore('com');
    const draft = (await draftStoreOf('com').latest(ownerOf(partner), 'us'))!;
    const [file] = await uploads.restore(ownerOf(partner), scopeOfDraft(draft.key));
    const savedAt = Date.now() - draftLifetime - 1;
    await draftStoreOf('com').put({...draft, savedAt});
    await uploads.put({...file!, savedAt});
    await WidgetDriver.open({sub: '22222222', dataCenter: 'eu'});
    await seeStored('Left in com', false);
    await seeStored('left-in-com.txt', false);
  });

  it('is nothing as long as nobody is known', async () => {
    const widget = await WidgetDriver.openForm({getToken: () => Promise.reject(new Error('nobody'))});
    await widget.fill('Subject', 'Of nobody');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    widget.element.remove();
    // What is written after it is there, so it would be there as well.
    await leftBehind('Of somebody', {partner: supportClient.newPartner()});
    expect(await dumpBrowserStorage()).not.to.include('Of nobody');
  });
});

describe('where the browser refuses storage', () => {
  it('works, and says that drafts do not last', async () => {
    const {transaction} = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const widget = await WidgetDriver.openForm();
      await widget.seeStatus('This browser does not let us keep drafts');
      await widget.fillTicket();
      await widget.click('button', 'Submit Ticket');
      await widget.seeStatus(/Received, number EU-/);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  it('says nothing of the kind where drafts last', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'Kept');
    await seeStored('Kept');
    expect(widget.text()).not.to.include('does not let us keep drafts');
  });
});

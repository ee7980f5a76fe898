import {expect} from 'chai';
import {draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {UploadStore} from '../../src/widget/storage/upload-store.ts';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {choose, seeRow, textFile} from '../support/files.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

describe('signing out', () => {
  it('asks for nobody until it is opened again', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Mine to see']);
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('Mine to see');
    await widget.element.logout();

    let asked = 0;
    widget.element.getToken = () => {
      asked++;
      return supportClient.token({dataCenter: 'eu', partner: widget.partner});
    };
    widget.element.prefill({subject: {value: 'From the page'}});
    // Whatever the panel makes of its new settings it has made by then.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(asked).to.equal(0);

    await widget.click('button', 'Partner Support');
    await widget.seeText('Mine to see');
    expect(asked).to.be.greaterThan(0);
  });

  it('ends what the first opening has begun: a token that comes after it is used for nothing', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Mine to see']);
    const widget = await WidgetDriver.mount({partner, dataCenter: null});
    const token = await supportClient.token({dataCenter: 'eu', partner});
    let give = () => {};
    const given = new Promise<string>((resolve) => (give = () => resolve(token)));
    let asked = 0;
    widget.element.getToken = () => {
      asked++;
      return given;
    };
    await widget.click('button', 'Partner Support');
    await until(
      () => asked === 1,
      () => 'nobody asks for a token',
    );
    await widget.element.logout();
    give();
    // Whatever follows from the token has begun by then: a session would ask for one of its own.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(asked).to.equal(1);

    widget.element.getToken = () => supportClient.token({dataCenter: 'eu', partner});
    void widget.element.open('add-ticket');
    await widget.see('textbox', 'Subject');
  });

  it('closes the panel and leaves nothing: no draft, no file, nothing that waits, no list', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Mine to see']);
    await supportClient.answer('eu', ticket!.id, 'An answer.');
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Partner Support, 1 new');
    await widget.click('tab', 'Add Ticket');
    await supportClient.stop('eu');
    await widget.fillTicket({Subject: 'Mine that waits'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Saved on this device');
    await widget.click('button', 'Add another ticket');
    await supportClient.start('eu');
    await widget.fill('Subject', 'Mine half written');
    await choose(widget, textFile('mine.txt', 16));
    await seeRow(widget, 'mine.txt', 'Attached');

    await widget.element.logout();
    expect(widget.element.isOpen).to.equal(false);
    expect(widget.query('button', 'Partner Support')).not.to.equal(undefined);
    expect(await dumpBrowserStorage()).not.to.match(/Mine|mine/);

    widget.element.getToken = () => supportClient.token({dataCenter: 'eu', partner: supportClient.newPartner()});
    await widget.click('button', 'Partner Support');
    await widget.seeText('No requests yet');
    await widget.click('tab', 'Add Ticket');
    expect(((await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement).value).to.equal('');
    expect(widget.text()).not.to.match(/Mine|mine/);
  });

  it('leaves nothing of a reply that is still being written down', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Import stops');
    const drafts = draftStoreOf('eu');
    const {put} = drafts;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    drafts.put = async (draft) => {
      await put.call(drafts, draft);
      await held;
    };
    try {
      await widget.fill('Your reply', 'Mine');
      await seeStored('Mine');
      // Waits for the first to be written down.
      await widget.fill('Your reply', 'Mine to answer');
      await widget.element.logout();
    } finally {
      drafts.put = put;
      release();
    }
    // What was still to be written down would be asked for by then, and is done before this.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await drafts.removeExpired();
    expect(await dumpBrowserStorage()).not.to.include('Mine to');
  });

  it('removes what an earlier page has left, also where the panel was never opened', async () => {
    const partner = supportClient.newPartner();
    const earlier = await WidgetDriver.openForm({partner});
    await supportClient.stop('eu');
    await earlier.fillTicket({Subject: 'Left by an earlier page'});
    await earlier.click('button', 'Submit Ticket');
    await earlier.seeStatus('Saved on this device');
    earlier.element.remove();
    expect(await dumpBrowserStorage()).to.include('Left by an earlier page');
    await (await WidgetDriver.mount({partner})).element.logout();
    expect(await dumpBrowserStorage()).not.to.include('Left by an earlier page');
  });

  it('leaves no file that was still being read from this device', async () => {
    const partner = supportClient.newPartner();
    const earlier = await WidgetDriver.openForm({partner});
    await choose(earlier, textFile('read-late.txt', 16));
    await seeRow(earlier, 'read-late.txt', 'Attached');
    earlier.element.remove();
    const {restore} = UploadStore.prototype;
    let read = () => {};
    let release = () => {};
    const reading = new Promise<void>((resolve) => (read = resolve));
    const held = new Promise<void>((resolve) => (release = resolve));
    UploadStore.prototype.restore = async function (owner, scope) {
      const records = await restore.call(this, owner, scope);
      read();
      await held;
      return records;
    };
    try {
      const widget = await WidgetDriver.openForm({partner});
      await reading;
      const leaving = widget.element.logout();
      release();
      await leaving;
      widget.element.getToken = () => supportClient.token({dataCenter: 'eu', partner: supportClient.newPartner()});
      await widget.click('button', 'Partner Support');
      await widget.click('tab', 'Add Ticket');
      // What is chosen now comes after whatever was read.
      await choose(widget, textFile('own.txt', 16));
      await seeRow(widget, 'own.txt', 'Attached');
      expect(widget.text()).not.to.include('read-late.txt');
      expect(await dumpBrowserStorage()).not.to.include('read-late.txt');
    } finally {
      UploadStore.prototype.restore = restore;
    }
  });
});

import {expect} from 'chai';
import {draftLifetime, draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {seeValue, valueOf} from '../support/form-values.ts';
import {leftBehind, ownerOf, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const isBack = /Your draft is back, saved .*\./;

/** A form in a panel that knows by now who is signed in. */
async function openKnown(options: {partner?: string} = {}): Promise<WidgetDriver> {
  const widget = await WidgetDriver.open(options);
  await widget.seeText('No requests yet');
  await widget.click('tab', 'Add Ticket');
  return widget;
}

describe('a draft', () => {
  it('is there again when the page was left, and says so', async () => {
    const partner = supportClient.newPartner();
    const first = await openKnown({partner});
    await first.choose('Request type', 'Upgrades');
    await first.fill('Subject', 'Half a thought');
    await first.fill('Contact phone (optional)', '+49 30 901820');
    // Sooner than any pause in typing: leaving is what saves it.
    first.element.remove();
    const second = await WidgetDriver.openForm({partner});
    await second.seeStatus(isBack);
    expect(await valueOf(second, 'Subject')).to.equal('Half a thought');
    expect(await valueOf(second, 'Request type', 'combobox')).to.equal('upgrades');
    expect(await valueOf(second, 'Contact phone (optional)')).to.equal('+49 30 901820');
  });

  it('says once how old it was, however long one types on', async () => {
    const partner = supportClient.newPartner();
    const first = await openKnown({partner});
    await first.fill('Subject', 'Half a thought');
    first.element.remove();
    const second = await WidgetDriver.openForm({partner});
    await second.seeStatus(isBack);
    const said = () =>
      second
        .all('status')
        .map(({innerText}) => innerText)
        .join();
    const before = said();
    const {now} = Date;
    Date.now = () => now() + 10 * 60_000;
    try {
      await second.fill('Subject', 'A whole thought');
      await second.element.shadowRoot!.querySelector('psw-panel')!.updateComplete;
      expect(await valueOf(second, 'Subject')).to.equal('A whole thought');
      expect(said()).to.equal(before);
    } finally {
      Date.now = now;
    }
  });

  it('is saved when the page is hidden, which may be its end', async () => {
    const widget = await openKnown();
    await widget.fill('Subject', 'Saved at the last moment');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await seeStored('Saved at the last moment');
  });

  it('can be discarded, and brought back as long as nothing else is typed', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('To be discarded', {partner});
    const widget = await WidgetDriver.openForm({partner});
    await widget.click('button', 'Discard draft');
    await widget.seeStatus('The draft is discarded.');
    await seeValue(widget, 'Subject', '');
    await seeStored('To be discarded', false);
    expect(widget.focused().computedName).to.equal('Bring it back');
    await widget.click('button', 'Bring it back');
    await seeValue(widget, 'Subject', 'To be discarded');
    expect(widget.focused().computedName).to.equal('Service Name');
    await seeStored('To be discarded');
  });

  it('does not overwrite what is being typed', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Left before', {partner});
    let give = (): void => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    const token = supportClient.token({dataCenter: 'eu', partner});
    const widget = await WidgetDriver.openForm({partner, getToken: () => given.then(() => token)});
    await widget.fill('Subject', 'Typed now');
    give();
    await seeStored('Typed now');
    expect(await valueOf(widget, 'Subject')).to.equal('Typed now');
    // And is not lost by it either.
    await seeStored('Left before');
  });

  it('is forgotten by the device once it is submitted', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({Subject: 'Submitted, so no draft'});
    await seeStored('Submitted, so no draft');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await seeStored('Submitted, so no draft', false);
  });

  it('is kept for its data center, and moves with the form to another', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'us'});
    await widget.fill('Subject', 'Moves along');
    await seeStored('Moves along');
    await widget.choose('Data center', 'Europe');
    await until(
      async () => (await draftStoreOf('eu').latest(ownerOf(widget.partner), 'eu')) !== undefined,
      () => 'the draft is not stored for Europe',
    );
    expect(await draftStoreOf('com').latest(ownerOf(widget.partner), 'us')).to.equal(undefined);
    expect(await valueOf(widget, 'Subject')).to.equal('Moves along');
  });

  it('of another data center stays there', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Only for Europe', {partner});
    const widget = await WidgetDriver.openForm({partner, dataCenter: 'us'});
    await widget.choose('Data center', 'India');
    await widget.seeText('Goes to: India');
    expect(await valueOf(widget, 'Subject')).to.equal('');
    await widget.choose('Data center', 'Europe');
    await seeValue(widget, 'Subject', 'Only for Europe');
  });

  it('is gone after a day', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Of the day before yesterday', {partner});
    const store = draftStoreOf('eu');
    const owner = ownerOf(partner);
    const stored = (await store.latest(owner, 'eu'))!;
    await store.put({...stored, savedAt: Date.now() - draftLifetime - 1});
    const widget = await WidgetDriver.openForm({partner});
    await seeStored('Of the day before yesterday', false);
    expect(await valueOf(widget, 'Subject')).to.equal('');
  });

  it('is not made younger by being looked at', async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Looked at', {partner});
    const store = draftStoreOf('eu');
    const stored = (await store.latest(ownerOf(partner), 'eu'))!;
    const savedAt = Date.now() - draftLifetime / 2;
    await store.put({...stored, savedAt});
    const widget = await WidgetDriver.openForm({partner});
    await widget.seeStatus('Your draft is back, saved 12 hours ago.');
    widget.element.remove();
    expect((await store.latest(ownerOf(partner), 'eu'))!.savedAt).to.equal(savedAt);
  });
});

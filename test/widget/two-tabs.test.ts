import {expect} from 'chai';
import {draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {leftBehind, ownerOf, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

describe('the same draft in two tabs', () => {
  async function twoTabs(subject: string): Promise<{first: WidgetDriver; second: WidgetDriver}> {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner});
    await first.fillTicket({Subject: subject});
    await seeStored(subject);
    const second = await WidgetDriver.openForm({partner});
    await seeValue(second, 'Subject', subject);
    return {first, second};
  }

  it('leaves the second once it is submitted in the first, which says so', async () => {
    const {first, second} = await twoTabs('In both tabs');
    await first.click('button', 'Submit Ticket');
    await second.seeStatus('This draft was submitted in another tab.');
    await seeValue(second, 'Subject', '');
    await first.seeStatus(/Received, number/);
    expect((await ticketsOf(first.partner)).eu).to.have.length(1);
    await second.fill('Subject', 'Something new');
    await seeNot(second, 'This draft was submitted in another tab.');
  });

  it('is one ticket, even when both are submitted at once', async () => {
    const {first, second} = await twoTabs('Sent from both');
    const buttons = [await first.see('button', 'Submit Ticket'), await second.see('button', 'Submit Ticket')];
    for (const button of buttons) button.click();
    await first.seeStatus(/Received, number/);
    await until(
      () => /Received, number|submitted in another tab/.test(second.text()),
      () => second.text(),
    );
    expect((await ticketsOf(first.partner)).eu).to.have.length(1);
  });

  it('is still one ticket when the page is left in the middle of sending', async () => {
    const {first, second} = await twoTabs('Left in the middle');
    second.element.remove();
    await supportClient.stop('eu');
    const stored = (await draftStoreOf('eu').latest(ownerOf(first.partner), 'eu'))!;
    await first.click('button', 'Submit Ticket');
    await first.seeStatus('Saved on this device');
    first.element.remove();
    // As if the page had ended before the draft was removed.
    await draftStoreOf('eu').put(stored);
    const later = await WidgetDriver.openForm({partner: first.partner});
    await later.click('tab', 'Requests');
    await later.seeText('Saved on this device');
    await later.click('tab', 'Add Ticket');
    expect(await valueOf(later, 'Subject')).to.equal('');
    await supportClient.start('eu');
    await until(
      async () => (await ticketsOf(first.partner)).eu.length === 1,
      () => 'the ticket did not arrive',
    );
  });

  it('stays in the first when the second has made another ticket of it', async () => {
    const {first, second} = await twoTabs('Text of the first');
    await second.fill('Subject', 'Text of the second');
    await second.click('button', 'Submit Ticket');
    await second.seeStatus(/Received, number/);
    await seeStored('Text of the first');
    expect(await valueOf(first, 'Subject')).to.equal('Text of the first');
    expect(first.text()).not.to.include('submitted in another tab');
    first.element.remove();
    const later = await WidgetDriver.openForm({partner: first.partner});
    await seeValue(later, 'Subject', 'Text of the first');
    await later.click('button', 'Submit Ticket');
    await later.seeStatus(/Received, number/);
    const subjects = (await ticketsOf(first.partner)).eu.map(({subject}) => subject);
    expect(subjects).to.have.members(['Text of the first', 'Text of the second']);
  });

  it('comes back as another ticket when it was discarded in the first and the second has sent another text', async () => {
    const {first, second} = await twoTabs('Discarded in the first');
    first.element.remove();
    const again = await WidgetDriver.openForm({partner: first.partner});
    await again.click('button', 'Discard draft');
    await second.fill('Subject', 'Sent from the second');
    await second.click('button', 'Submit Ticket');
    await second.seeStatus(/Received, number/);
    await again.click('button', 'Bring it back');
    await again.click('button', 'Submit Ticket');
    await again.seeStatus(/Received, number/);
    expect((await ticketsOf(first.partner)).eu).to.have.length(2);
  });

  it('stays stored for the first when it is discarded in the second', async () => {
    const {first, second} = await twoTabs('Discarded in the second');
    const stored = () => draftStoreOf('eu').latest(ownerOf(first.partner), 'eu');
    const {savedAt} = (await stored())!;
    await second.click('button', 'Discard draft');
    await until(
      async () => ((await stored())?.savedAt ?? 0) > savedAt,
      () => 'the first has not written it down again',
    );
    first.element.remove();
    const later = await WidgetDriver.openForm({partner: first.partner});
    await seeValue(later, 'Subject', 'Discarded in the second');
  });

  it('is stored no more once the person has signed out in one', async () => {
    const {second} = await twoTabs('Of who signed out');
    await second.element.logout();
    // What is written after it is there, so it would be there as well.
    await leftBehind('Of somebody', {partner: supportClient.newPartner()});
    expect(await dumpBrowserStorage()).not.to.include('Of who signed out');
  });
});

import {expect} from 'chai';
import {draftStoreOf} from '../../src/widget/storage/draft-store.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {ownerOf, seeStored} from '../support/stored-drafts.ts';
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
});

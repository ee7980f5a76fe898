import {expect} from 'chai';
import {seeValue, valueOf} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.faults('eu', 'none');
  await supportClient.faults('com', 'none');
});

/** A widget that shows a ticket which its backend has refused. */
async function refused(options: Parameters<typeof WidgetDriver.openForm>[0] = {}): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm(options);
  await supportClient.faults(options.dataCenter === 'us' ? 'com' : 'eu', 'status-422');
  await widget.fillTicket({Subject: 'Refused at first'});
  await widget.click('button', 'Submit Ticket');
  await widget.seeStatus('Not accepted');
  return widget;
}

describe('a ticket that the backend refuses', () => {
  it('says so with the reference, and is listed as not sent', async () => {
    const widget = await refused();
    await widget.seeText('Reference: reference-of-the-test');
    await widget.click('tab', 'Requests');
    await widget.seeText('Not sent');
  });

  it('can be copied whole, with the reference, for another way', async () => {
    const widget = await refused();
    const {writeText} = navigator.clipboard;
    let copied = '';
    navigator.clipboard.writeText = async (text) => void (copied = text);
    try {
      await widget.click('button', 'Copy text');
      await widget.seeStatus('Copied');
      expect(copied).to.include('Refused at first').and.to.include('reference-of-the-test');
      navigator.clipboard.writeText = async () => Promise.reject(new Error('not allowed'));
      await widget.click('button', 'Copy text');
      const text = (await widget.see('textbox', 'Message')) as unknown as HTMLTextAreaElement;
      expect(text.value).to.include('Since Monday every import ends at 90 percent.');
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('comes back into the form with what is wrong, and opens one ticket once it is mended', async () => {
    const widget = await refused();
    await widget.click('button', 'Edit ticket');
    expect(await valueOf(widget, 'Subject')).to.equal('Refused at first');
    const subject = await widget.see('textbox', 'Subject');
    expect(widget.describe(subject)).to.include('too short');
    await widget.fill('Subject', 'Mended');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
    expect((await ticketsOf(widget.partner)).eu.map((ticket) => ticket.subject)).to.deep.equal(['Mended']);
    await widget.click('button', 'Show in Requests');
    await widget.seeText('Mended');
    expect(widget.text()).not.to.include('Not sent');
  });

  it('is still there when the page is left in the middle of mending it', async () => {
    const widget = await refused();
    await widget.click('button', 'Edit ticket');
    widget.element.remove();
    const later = await WidgetDriver.openForm({partner: widget.partner});
    await seeValue(later, 'Subject', 'Refused at first');
    expect(later.describe(await later.see('textbox', 'Subject'))).to.include('too short');
    await later.click('button', 'Discard draft');
    await later.click('tab', 'Requests');
    await later.seeText('Refused at first');
    await later.seeText('Not sent');
  });

  it('is mended under its own data center, whichever is chosen by then', async () => {
    const widget = await refused({dataCenter: 'us'});
    await widget.choose('Data center', 'India');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Refused at first');
    await widget.click('button', 'Edit ticket');
    await widget.seeText('Goes to: United States, store.zoho.com');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number COM-/);
    expect((await ticketsOf(widget.partner)).com.map((ticket) => ticket.dataCenter)).to.deep.equal(['us']);
  });

  it('leaves alone what is being typed, and leads back to it', async () => {
    const widget = await refused();
    await widget.click('tab', 'Add Ticket');
    await widget.fill('Subject', 'half a thought');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Refused at first');
    await widget.seeText('You have begun another ticket.');
    await widget.click('button', 'Back to the form');
    expect(await valueOf(widget, 'Subject')).to.equal('half a thought');
  });

  it('can be discarded', async () => {
    const widget = await refused();
    await widget.click('button', 'Discard');
    await widget.click('tab', 'Requests');
    await until(
      () => !widget.text().includes('Refused at first'),
      () => widget.text(),
    );
  });
});

import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function openTicket(): Promise<{widget: WidgetDriver; id: string}> {
  const partner = supportClient.newPartner();
  const [ticket] = await fileTickets(partner, ['Import stops'], {description: 'Since Monday.'});
  const widget = await WidgetDriver.open({partner});
  await widget.click('button', 'Import stops');
  await widget.seeText('Since Monday.');
  return {widget, id: ticket!.id};
}

describe('a ticket that was left open', () => {
  it('keeps what came as new while another tab is shown, and shows it as soon as one comes back', async () => {
    const {widget, id} = await openTicket();
    await widget.click('tab', 'Add Ticket');
    await widget.see('textbox', 'Subject');
    await supportClient.answer('eu', id, 'It is mended.');
    const before = await looksAt(id);
    dispatchEvent(new Event('focus'));
    await widget.see('button', 'Partner Support, 1 new');
    // The next look begins when all of this one has ended.
    const lists = await looksAt();
    await until(
      async () => {
        dispatchEvent(new Event('focus'));
        return (await looksAt()) > lists;
      },
      () => 'nobody looks again',
    );
    expect(await looksAt(id)).to.equal(before);
    await widget.click('tab', 'Requests');
    await widget.seeText('It is mended.');
    await widget.see('button', 'Partner Support');
  });

  it('shows what has come meanwhile as soon as the panel is opened again', async () => {
    const {widget, id} = await openTicket();
    await widget.click('button', 'Close');
    await supportClient.answer('eu', id, 'It is mended.');
    await widget.click('button', 'Partner Support');
    await widget.seeText('It is mended.');
    await until(
      async () => widget.query('button', 'Partner Support'),
      () => widget.outline(),
    );
  });

  it('that the page opens while the panel is closed is asked for once', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops'], {description: 'Since Monday.'});
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Import stops');
    await widget.click('button', 'Close');
    const lists = await looksAt();
    await widget.element.open('ticket', ticket!.id);
    await widget.seeText('Since Monday.');
    await until(
      async () => (await looksAt()) > lists,
      () => 'the list is not read anew',
    );
    expect(await looksAt(ticket!.id)).to.equal(1);
  });
});

/** How often the ticket was asked for, or the list. */
async function looksAt(id = ''): Promise<number> {
  const seen = await supportClient.requests('eu');
  const path = id === '' ? /^\/v1\/tickets(?:\?|$)/ : new RegExp(`^/v1/tickets/${id}$`);
  return seen.filter((request) => request.method === 'GET' && path.test(request.path)).length;
}

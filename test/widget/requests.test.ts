import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.faults('eu', 'none');
});

const subjects = (widget: WidgetDriver) =>
  widget.all('listitem').map((item) => item.querySelector('bdi')!.innerText.trim());

describe('Requests', () => {
  it('says that there is nothing yet, and offers to add a ticket', async () => {
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    await widget.click('button', 'Add Ticket');
    await widget.see('button', 'Submit Ticket');
  });

  it('lists the partner’s tickets, newest first, with number, customer, service and status', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Older', 'Newer']);
    const widget = await WidgetDriver.open({partner});
    await widget.seeText(/EU-\d+ · 20105462640 · Zoho Books/);
    expect(subjects(widget)).to.deep.equal(['Newer', 'Older']);
    await widget.seeText('Open');
  });

  it('loads more when asked', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(
      partner,
      Array.from({length: 23}, (_, index) => `Ticket ${index}`),
    );
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('Ticket 22');
    const size = () => widget.all('listitem')[0]?.getAttribute('aria-setsize');
    if (size() === '20') await widget.click('button', 'Show more');
    await until(
      () => size() === '23',
      () => String(size()),
    );
    const places = widget.all('listitem').map((item) => Number(item.getAttribute('aria-posinset')));
    expect(subjects(widget)).to.deep.equal(places.map((place) => `Ticket ${23 - place}`));
    expect(widget.query('button', 'Show more')).to.equal(undefined);
  });

  it('shows what other people of the partner have filed once it is refreshed', async () => {
    const partner = supportClient.newPartner();
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('No requests yet');
    await fileTickets(partner, ['From a colleague']);
    await widget.click('button', 'Refresh');
    await widget.seeText('From a colleague');
  });

  it('shows all that came while nobody looked, also where that is more than a page', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Before']);
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('Before');
    await fileTickets(
      partner,
      Array.from({length: 22}, (_, index) => `Ticket ${index}`),
    );
    // As a window tells that it is looked at again.
    dispatchEvent(new Event('focus'));
    await widget.seeText('Ticket 21');
    const size = () => widget.all('listitem')[0]?.getAttribute('aria-setsize');
    await until(
      () => {
        if (size() === '20') widget.query('button', 'Show more')?.click();
        return size() === '23';
      },
      () => String(size()),
    );
  });

  it('shows no other partner’s tickets', async () => {
    await fileTickets(supportClient.newPartner(), ['Somebody else’s']);
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    expect(widget.text()).not.to.include('Somebody else’s');
  });

  it('says when the region cannot be reached, and tries again when asked', async () => {
    await supportClient.stop('eu');
    const widget = await WidgetDriver.open();
    await widget.seeText('cannot be reached right now');
    await supportClient.start('eu');
    await widget.click('button', 'Try again');
    await widget.seeText('No requests yet');
  });

  it('shows text as text, whatever it holds', async () => {
    const partner = supportClient.newPartner();
    const hostile = '<img src=x onerror="globalThis.hurt=1"><script>hurt=1</script>';
    await fileTickets(partner, [hostile]);
    const widget = await WidgetDriver.open({partner});
    await widget.seeText(hostile);
    expect('hurt' in globalThis).to.equal(false);
  });
});

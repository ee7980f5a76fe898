import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const subjects = (widget: WidgetDriver) =>
  widget.all('listitem').map((item) => item.querySelector('bdi')!.innerText.trim());

function shows(widget: WidgetDriver, wanted: readonly string[]): Promise<unknown> {
  return until(
    () => JSON.stringify(subjects(widget)) === JSON.stringify(wanted),
    () => JSON.stringify(subjects(widget)),
  );
}

describe('the list of requests', () => {
  it('is searched by what stands in it, on the server', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops', 'VAT differs']);
    const widget = await WidgetDriver.open({partner});
    await shows(widget, ['VAT differs', 'Import stops']);
    await widget.fill('Search requests', 'IMPORT', 'searchbox');
    await shows(widget, ['Import stops']);
    await widget.fill('Search requests', '20105462640', 'searchbox');
    await shows(widget, ['VAT differs', 'Import stops']);
  });

  it('is searched by several words, whenever one pauses between them', async () => {
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    const field = (await widget.see('searchbox', 'Search requests')) as unknown as HTMLInputElement;
    field.focus();
    await sendKeys({type: 'import '});
    await widget.seeText('Nothing matches');
    await sendKeys({type: 'stops'});
    expect(field.value).to.equal('import stops');
  });

  it('is not searched in another region for what was typed for this one', async () => {
    const subject = `Secret of Europe ${crypto.randomUUID()}`;
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    await widget.fill('Search requests', subject, 'searchbox');
    await widget.choose('Data center', 'United States');
    await until(
      () => (widget.query('searchbox', 'Search requests') as unknown as HTMLInputElement).value === '',
      () => 'what was typed still stands there',
    );
    await widget.fill('Search requests', 'of the other', 'searchbox');
    await widget.seeText('Nothing matches');
    const seen = (await supportClient.requests('com')).map(({path}) => path.replaceAll('+', ' '));
    expect(seen.filter((path) => path.includes(subject))).to.deep.equal([]);
  });

  it('says when nothing matches, and leads back to all', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.fill('Search requests', 'no such thing', 'searchbox');
    await widget.seeText('Nothing matches');
    await widget.click('button', 'Clear search and filters');
    await shows(widget, ['Import stops']);
  });

  it('is narrowed by a state with its count, and by customer and service', async () => {
    const partner = supportClient.newPartner();
    const [first] = await fileTickets(partner, ['Asked back']);
    await fileTickets(partner, ['Of another'], {customer: {email: 'other@customer.example'}, service: 'zoho-crm'});
    await supportClient.answer('eu', first!.id, 'Which file?');
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Waiting for me · 1');
    await shows(widget, ['Asked back']);
    await widget.click('button', 'Waiting for me · 1');
    await widget.click('button', 'Filters');
    await widget.choose('Customer', 'other@customer.example');
    await shows(widget, ['Of another']);
    await widget.choose('Customer', 'All');
    await widget.choose('Service', 'Zoho Books');
    await shows(widget, ['Asked back']);
  });

  it('loses a ticket that a colleague has closed, of a list that was scrolled on as well', async () => {
    const partner = supportClient.newPartner();
    const tickets = await fileTickets(
      partner,
      Array.from({length: 23}, (_, index) => `Ticket ${index}`),
    );
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Open · 23');
    const size = () => widget.all('listitem')[0]?.getAttribute('aria-setsize');
    const isOf = (wanted: string) =>
      until(
        () => {
          if (size() === '20') widget.query('button', 'Show more')?.click();
          return size() === wanted;
        },
        () => String(size()),
      );
    await isOf('23');
    const {eu} = await supportClient.regions();
    const closing = await fetch(`${eu}/v1/tickets/${tickets[22]!.id}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${await supportClient.token({dataCenter: 'eu', partner})}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({status: 'closed'}),
    });
    expect(closing.status).to.equal(200);
    // As a window tells that it is looked at again.
    dispatchEvent(new Event('focus'));
    await isOf('22');
    expect(subjects(widget)[0]).to.equal('Ticket 21');
  });

  it('says how many filters are set while they are folded', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Filters');
    await until(
      () => ((widget.query('combobox', 'Service') as HTMLSelectElement | undefined)?.options.length ?? 0) > 1,
      () => widget.outline(),
    );
    await widget.choose('Service', 'Zoho Books');
    await widget.click('button', 'Filters, 1 set');
    expect(widget.query('combobox', 'Service')).to.equal(undefined);
    await widget.seeText('1 set');
    await shows(widget, ['Import stops']);
  });

  it('says of each open ticket for whom it waits', async () => {
    const partner = supportClient.newPartner();
    const [asked] = await fileTickets(partner, ['Answered', 'Not answered']);
    await supportClient.answer('eu', asked!.id, 'Which file?');
    const widget = await WidgetDriver.open({partner});
    await widget.seeText(/Answered .* Waiting for you/);
    await widget.seeText(/Not answered .* Waiting for support/);
  });

  it('keeps its filter while the panel lives', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops', 'VAT differs']);
    const widget = await WidgetDriver.open({partner});
    await widget.fill('Search requests', 'VAT', 'searchbox');
    await shows(widget, ['VAT differs']);
    await widget.click('tab', 'Add Ticket');
    await widget.click('tab', 'Requests');
    await shows(widget, ['VAT differs']);
    expect(((await widget.see('searchbox', 'Search requests')) as unknown as HTMLInputElement).value).to.equal('VAT');
  });

  it('renders only rows near to what is in sight, and tells how many there are', async () => {
    const partner = supportClient.newPartner();
    const all = Array.from({length: 45}, (_, index) => `Ticket ${index}`);
    await fileTickets(partner, all);
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('Ticket 44');
    for (let more = widget.query('button', 'Show more'); more; more = widget.query('button', 'Show more')) {
      more.click();
      await until(
        () => !widget.query('list', 'Your requests')?.matches('[aria-busy=true]'),
        () => 'the list is still loading',
      );
    }
    expect(widget.all('listitem').length).to.be.below(45);
    expect(widget.all('listitem')[0]!.getAttribute('aria-setsize')).to.equal('45');
  });
});

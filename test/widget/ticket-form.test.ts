import {expect} from 'chai';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
import {until} from '../support/until.ts';
import {goodTicket, WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** How often a backend has been asked to store something. */
async function posts(): Promise<number> {
  const all = [...(await supportClient.requests('com')), ...(await supportClient.requests('eu'))];
  return all.filter(({method}) => method === 'POST').length;
}

describe('Add Ticket', () => {
  it('names every field, and the group that says who the customer is', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.see('combobox', 'Service Name');
    await widget.see('textbox', 'Organization ID (ZOID or ZGID)');
    await widget.see('textbox', 'Subject');
    await widget.see('textbox', 'Description');
    const group = await widget.see('group', 'Partner information');
    expect(widget.describe(group)).to.include('At least one of the three is needed');
    await widget.see('textbox', "Customer's primary email address");
    await widget.see('textbox', 'ZUID');
    await widget.see('textbox', 'ZOID');
    await widget.see('button', 'Submit Ticket');
  });

  it('says where the ticket will go before it is sent', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'jp'});
    await widget.seeText('Goes to: Japan, store.zoho.com');
    await widget.choose('Data center', 'Europe');
    await widget.seeText('Goes to: Europe, store.zoho.eu');
  });

  it('files a ticket, tells its number, and shows it first in Requests', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-\d+/);
    const {com, eu} = await ticketsOf(widget.partner);
    expect(com).to.deep.equal([]);
    expect(eu).to.have.length(1);
    await widget.click('button', 'Show in Requests');
    await widget.seeText(`${eu[0]!.number} · admin@customer.example · Zoho CRM`);
    expect(widget.all('heading')[1]!.innerText.trim()).to.equal('Import stops at 90 percent');
  });

  for (const [name, identifier] of [
    ["Customer's primary email address", 'admin@customer.example'],
    ['ZUID', '12345678'],
    ['ZOID', 'ZOID: 2010 5462 640'],
  ] as const) {
    it(`accepts the customer's ${name} alone`, async () => {
      const widget = await WidgetDriver.openForm();
      await widget.fillTicket({"Customer's primary email address": '', [name]: identifier});
      await widget.click('button', 'Submit Ticket');
      await widget.seeStatus(/Received, number/);
    });
  }

  it('refuses a ticket that names no customer before anything is sent', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({"Customer's primary email address": ''});
    const before = await posts();
    await widget.click('button', 'Submit Ticket');
    await until(
      () => widget.focused().computedName === "Customer's primary email address",
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    expect(widget.describe(widget.focused())).to.equal(
      'Enter the email address, the ZUID or the ZOID of the customer.',
    );
    expect(await posts()).to.equal(before);
    expect(await ticketsOf(widget.partner)).to.deep.equal({com: [], eu: []});
  });

  it('names all that is missing, leads to each, and moves to the first', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('5 fields need your attention:');
    await until(
      () => widget.focused().computedName === 'Service Name',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    await widget.click('button', 'Subject');
    expect(widget.focused().computedName).to.equal('Subject');
    expect(widget.focused().getAttribute('aria-invalid')).to.equal('true');
    expect(widget.describe(widget.focused())).to.equal('Fill in this field.');
  });

  it('says nothing of mistakes before the first try, and takes each back once it is mended', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'ab');
    expect(widget.query('alert')?.innerText ?? '').to.equal('');
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('This is too short');
    await widget.fill('Subject', 'abc');
    await until(
      () => !widget.text().includes('This is too short'),
      () => widget.text(),
    );
    await widget.seeText('4 fields need your attention:');
  });

  it('tells how long a text may be, and how long it is', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({Subject: 'x'.repeat(400)});
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('At most 255 characters; this has 400.');
  });

  it('points out that the address is the partner’s own, and sends it all the same', async () => {
    const widget = await WidgetDriver.openForm({email: 'me@partner.example'});
    await widget.fillTicket({"Customer's primary email address": 'Me@Partner.example'});
    await widget.seeText('This is your own address.');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });

  it('says why a service gives no priority, and sends the ticket all the same', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({'Service Name': 'zoho campaigns'});
    await widget.seeText('Zoho Campaigns is measured in contacts or subscribers, not in users');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });

  it('takes a service that is not in the catalogue by its typed name', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({'Service Name': 'Our own extension'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('button', 'Show in Requests');
    await widget.seeText('Our own extension');
  });

  it('opens one ticket when the button is clicked twice', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    const button = await widget.see('button', 'Submit Ticket');
    button.click();
    button.click();
    await widget.seeStatus(/Received, number/);
    expect((await ticketsOf(widget.partner)).eu).to.have.length(1);
  });

  it('lets the second click of a double click do nothing where the button was', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    const click = {bubbles: true, composed: true, clientX: 400, clientY: 400};
    (await widget.see('button', 'Submit Ticket')).dispatchEvent(new MouseEvent('click', {...click, detail: 1}));
    const next = await widget.see('button', 'Show in Requests');
    next.dispatchEvent(new MouseEvent('click', {...click, detail: 2}));
    await widget.see('button', 'Show in Requests');
    next.dispatchEvent(new MouseEvent('click', {...click, detail: 1, clientX: 420}));
    await widget.see('tabpanel', 'Requests');
  });

  it('starts the next ticket empty', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('button', 'Add another ticket');
    for (const name of Object.keys(goodTicket)) {
      const field = await widget.see(name === 'Service Name' ? 'combobox' : 'textbox', name);
      expect((field as unknown as HTMLInputElement).value, name).to.equal('');
    }
  });

  it('strips what no database can hold from what is pasted', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({Description: 'before\u0000after \ud800 end'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });
});

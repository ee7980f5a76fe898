import {expect} from 'chai';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
import {until} from '../support/until.ts';
import {goodTicket, WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function chosen(widget: WidgetDriver): Promise<string> {
  const select = (await widget.see('combobox', 'Data center')) as unknown as HTMLSelectElement;
  return select.selectedOptions[0]!.text.trim();
}

describe('the data center', () => {
  it('is one of eight, by name', async () => {
    const widget = await WidgetDriver.open();
    const select = (await widget.see('combobox', 'Data center')) as unknown as HTMLSelectElement;
    expect([...select.options].map(({text}) => text.trim())).to.deep.equal([
      'United States',
      'Europe',
      'India',
      'Australia',
      'Japan',
      'South Africa',
      'Canada',
      'United Kingdom',
    ]);
  });

  it('is the one of the attribute', async () => {
    expect(await chosen(await WidgetDriver.open({dataCenter: 'au'}))).to.equal('Australia');
  });

  it('is the token’s where the page names none', async () => {
    const partner = supportClient.newPartner();
    const getToken = ({dataCenter}: {dataCenter: string | undefined}) =>
      supportClient.token({partner, dataCenter: (dataCenter ?? 'in') as 'in'});
    const widget = await WidgetDriver.open({dataCenter: null, partner, getToken});
    await widget.seeText('No requests yet');
    expect(await chosen(widget)).to.equal('India');
  });

  it('is asked for where nothing tells', async () => {
    const widget = await WidgetDriver.open({dataCenter: null, getToken: () => Promise.reject(new Error('nobody'))});
    await widget.seeText("Which data center holds the customer's account?");
    expect(await chosen(widget)).to.equal('Choose …');
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await until(
      () => widget.focused().computedName === 'Data center',
      () => `the focus is on ${widget.focused().outerHTML}`,
    );
    expect(widget.describe(widget.focused())).to.equal('Choose the data center.');
    expect(widget.focused().getAttribute('aria-invalid')).to.equal('true');
  });

  it('is asked for where the attribute names none that is known', async () => {
    const widget = await WidgetDriver.open({dataCenter: '__proto__', getToken: () => 'no token'});
    await widget.seeText("Which data center holds the customer's account?");
  });

  it('keeps what was typed when it changes, and sends it to the new region and no other', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'us'});
    await widget.fillTicket();
    await widget.choose('Data center', 'Europe');
    await widget.seeText('Goes to: Europe, store.zoho.eu');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
    const {com, eu} = await ticketsOf(widget.partner);
    expect(com).to.deep.equal([]);
    expect(eu.map(({subject}) => subject)).to.deep.equal([goodTicket.Subject]);
  });

  it('sends nothing typed for one region to the other', async () => {
    const subject = `Secret of Europe ${crypto.randomUUID()}`;
    const widget = await WidgetDriver.openForm({dataCenter: 'eu'});
    await widget.fillTicket({Subject: subject});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.choose('Data center', 'United States');
    await widget.click('tab', 'Requests');
    await widget.seeText('No requests yet');
    const seen = await supportClient.requests('com');
    expect(seen.filter(({body, path}) => (body + path).includes(subject))).to.deep.equal([]);
  });

  it('shows the last choice when several follow each other at once', async () => {
    const widget = await WidgetDriver.open({dataCenter: 'us'});
    await widget.choose('Data center', 'Europe');
    await widget.choose('Data center', 'Japan');
    await widget.choose('Data center', 'Europe');
    await widget.seeText('No requests yet');
    await widget.click('tab', 'Add Ticket');
    await widget.seeText('Goes to: Europe, store.zoho.eu');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('that is changed while a ticket waits for the sign-in gets nothing of it', async () => {
    const partner = supportClient.newPartner();
    let signIn = (): void => {};
    const asked = new Promise<void>((resolve) => (signIn = resolve));
    const widget = await WidgetDriver.openForm({
      dataCenter: 'eu',
      getToken: async ({dataCenter}) => {
        await asked;
        return supportClient.token({partner, dataCenter: dataCenter!});
      },
    });
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.choose('Data center', 'United States');
    signIn();
    await widget.seeStatus('This was changed while it waited, so nothing was sent.');
    expect(await ticketsOf(partner)).to.deep.equal({com: [], eu: []});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number COM-/);
  });

  it('refuses a token of the other region before anything is sent', async () => {
    const partner = supportClient.newPartner();
    const {eu} = await supportClient.regions();
    const asked: string[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    const widget = await WidgetDriver.open({
      dataCenter: 'eu',
      partner,
      getToken: () => supportClient.token({partner, dataCenter: 'us'}),
    });
    await widget.seeText('Your sign-in belongs to another region than this data center, so nothing was sent.');
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('Your sign-in belongs to another region');
    globalThis.fetch = fetch;
    expect(asked.filter((url) => url.startsWith(eu))).to.deep.equal([]);
    expect(await ticketsOf(partner)).to.deep.equal({com: [], eu: []});
  });
});

describe('a data center that works by email', () => {
  for (const [id, name, address] of [
    ['za', 'South Africa', 'partner-support@zohocorp.com'],
    ['ca', 'Canada', 'partner-support@zohocorp.com'],
    ['uk', 'United Kingdom', 'partner-support@eu.zohocorp.com'],
  ] as const) {
    it(`leads to the address of ${name}`, async () => {
      const widget = await WidgetDriver.openForm({dataCenter: id});
      await widget.see('heading', `${name}: by email`);
      const link = (await widget.see('link', address)) as unknown as HTMLAnchorElement;
      expect(new URL(link.href).pathname).to.equal(address);
      expect(widget.query('button', 'Submit Ticket')).to.equal(undefined);
    });
  }

  it('fills the template with what was typed, as a link and as text to copy', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'eu'});
    await widget.fillTicket({Subject: 'A & B? \n#1'});
    await widget.choose('Data center', 'United Kingdom');
    const message = (await widget.see('textbox', 'Message')) as unknown as HTMLTextAreaElement;
    expect(message.value).to.include('Product: Zoho CRM\n');
    expect(message.value).to.include("Customer's primary email address: admin@customer.example\n");
    const link = new URL(((await widget.see('link', 'Write email')) as unknown as HTMLAnchorElement).href);
    expect(link.pathname).to.equal('partner-support@eu.zohocorp.com');
    expect([...link.searchParams.keys()]).to.deep.equal(['subject', 'body']);
    expect(link.searchParams.get('subject')).to.equal('Partner support: A & B? #1');
    expect(link.searchParams.get('body')!.replaceAll('\r\n', '\n')).to.equal(message.value);
  });

  it('gives the form back, with what was typed, when another data center is chosen', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'eu'});
    await widget.fill('Subject', 'half a thought');
    await widget.choose('Data center', 'Canada');
    await widget.see('link', 'Write email');
    await widget.choose('Data center', 'Europe');
    const subject = (await widget.see('textbox', 'Subject')) as unknown as HTMLInputElement;
    expect(subject.value).to.equal('half a thought');
  });

  it('says under Requests that there is no list', async () => {
    const widget = await WidgetDriver.open({dataCenter: 'za'});
    await widget.seeText('filed and followed by email');
  });
});

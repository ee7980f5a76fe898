import {expect} from 'chai';
import {requestTypes} from '../../src/contract/request-types.ts';
import {seeNot, valueOf} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const address = "Customer's primary email address";

/** What was posted for a ticket with this subject. */
async function postedFor(subject: string): Promise<Record<string, unknown>> {
  const bodies = (await supportClient.requests('eu')).filter(({path}) => path.endsWith('/tickets'));
  return JSON.parse(bodies.findLast(({body}) => body.includes(subject))!.body) as Record<string, unknown>;
}

describe('the request type', () => {
  it('is one of nine, Technical Support unless another is chosen', async () => {
    const widget = await WidgetDriver.openForm();
    const select = (await widget.see('combobox', 'Request type')) as unknown as HTMLSelectElement;
    expect([...select.options].map(({text}) => text.trim())).to.deep.equal(requestTypes.map(({name}) => name));
    expect(select.value).to.equal('technical-support');
    expect(widget.text()).not.to.include('Partner Operations handles this.');
  });

  it('says that Partner Operations handles all but the technical ones, and is sent with the ticket', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.choose('Request type', 'Commission Payment');
    await widget.seeStatus('Partner Operations handles this.');
    const select = await widget.see('combobox', 'Request type');
    expect(widget.describe(select)).to.equal('Partner Operations handles this.');
    await widget.fillTicket({Subject: 'Where is the commission of May'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    expect(await postedFor('Where is the commission of May')).to.include({requestType: 'commission-payment'});
  });

  it('is taken back for the next ticket', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.choose('Request type', 'Upgrades');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('button', 'Add another ticket');
    expect(await valueOf(widget, 'Request type', 'combobox')).to.equal('technical-support');
  });
});

describe('the contact phone', () => {
  it('says that it is optional, and is the person’s own, which a browser may fill in', async () => {
    const widget = await WidgetDriver.openForm();
    const phone = await widget.see('textbox', 'Contact phone (optional)');
    expect(phone.getAttribute('autocomplete')).to.equal('tel');
    expect(phone.getAttribute('aria-required')).to.equal('false');
  });

  it('is sent where there is one, and left out where there is none', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({Subject: 'Without a phone'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    expect(await postedFor('Without a phone')).not.to.have.property('contactPhone');
    await widget.click('button', 'Add another ticket');
    await widget.fillTicket({Subject: 'With a phone'});
    await widget.fill('Contact phone (optional)', '+49 30 901820');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    expect(await postedFor('With a phone')).to.include({contactPhone: '+49 30 901820'});
  });

  it('that nobody could call is refused in a sentence, before anything is sent', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    await widget.fill('Contact phone (optional)', 'ask Ada, 12');
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('Enter a phone number: at least 5 digits');
    await until(
      () => widget.focused().computedName === 'Contact phone (optional)',
      () => widget.focused().outerHTML,
    );
  });

  it('stands in the e-mail where a data center has only that, beside the request type', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.choose('Request type', 'Invoice changes');
    await widget.fill('Contact phone (optional)', '+49 30 901820');
    await widget.choose('Data center', 'South Africa');
    const message = await valueOf(widget, 'Message');
    expect(message).to.include('Request type: Invoice changes');
    expect(message).to.include('Contact phone: +49 30 901820');
  });
});

describe('the description’s counter', () => {
  it('shows from nine tenths of the limit on, and tells it to those who come to the field', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Description', 'a'.repeat(28_799));
    expect(widget.text()).not.to.match(/characters? left/);
    await widget.fill('Description', 'a'.repeat(28_800));
    await widget.seeText('3,200 characters left');
    expect(widget.describe(await widget.see('textbox', 'Description'))).to.equal('3,200 characters left');
    await widget.fill('Description', 'a'.repeat(32_001));
    await widget.seeText('1 character too many');
  });

  it('is read out in steps, not with every key', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Description', 'a'.repeat(28_900));
    await widget.seeStatus('At most 3,200 characters left');
    await widget.fill('Description', 'a'.repeat(28_901));
    await widget.seeText('3,099 characters left');
    await widget.seeStatus('At most 3,200 characters left');
    await widget.fill('Description', 'a'.repeat(31_000));
    await widget.seeStatus('At most 1,600 characters left');
  });
});

describe('an identifier that looks like a mistake', () => {
  for (const [what, typed, words] of [
    ['at a free-mail provider', 'admin@gmail.com', 'This is an address at a free-mail provider.'],
    ['of the partner’s own company', 'Colleague@Partner.example', 'This address is of your own company.'],
    ['of the person who asks', 'me@partner.example', 'This is your own address.'],
  ] as const) {
    it(`is an address ${what}: it is pointed out, and not refused`, async () => {
      const widget = await WidgetDriver.openForm({email: 'me@partner.example'});
      await widget.fillTicket({[address]: typed});
      await widget.seeText(words);
      expect(widget.describe(await widget.see('textbox', address))).to.include(words);
      await widget.click('button', 'Submit Ticket');
      await widget.seeStatus(/Received, number/);
    });
  }

  it('is not the customer’s company address', async () => {
    const widget = await WidgetDriver.openForm({email: 'me@partner.example'});
    await widget.fill(address, 'colleague@partner.example');
    await widget.seeText('This address is of your own company.');
    await widget.fill(address, 'admin@customer.example');
    await seeNot(widget, 'your own company');
  });

  it('is a person’s number in an organization’s field: it is pointed out, and not refused', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({ZUID: 'ZUID 7400 01111', ZOID: '740001111'});
    await widget.seeText('The same number stands in “ZUID”. It can only be one of the two.');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
  });

  it('is the same number as organization ID and ZOID, which may be right', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket({ZOID: '74822955'});
    await widget.seeText('That is right where the service goes by the ZOID.');
    await widget.fill('ZOID', '74822956');
    await until(
      () => !widget.text().includes('The same number'),
      () => widget.text(),
    );
  });
});

import {expect} from 'chai';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {customerAddress, fieldOf, openWith} from '../support/prefilled-form.ts';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const organization = 'Organization ID (ZOID or ZGID)';

describe('what a page knows of a ticket', () => {
  it('stands in the form, whether it was given before the panel was opened or after', async () => {
    const widget = await openWith({service: {value: 'zoho-crm'}, email: {value: 'admin@nordwind.example'}});
    await seeValue(widget, 'Service Name', 'Zoho CRM', 'combobox');
    await seeValue(widget, customerAddress, 'admin@nordwind.example');
    widget.element.prefill({requestType: {value: 'upgrades'}, contactPhone: {value: '+49 30 901820'}});
    await seeValue(widget, 'Request type', 'upgrades', 'combobox');
    await seeValue(widget, 'Contact phone (optional)', '+49 30 901820');
    expect(await valueOf(widget, customerAddress)).to.equal('admin@nordwind.example');
  });

  it('goes along with the ticket, also where its field is hidden, and stands in the next form again', async () => {
    const widget = await openWith({
      zoid: {value: '20105462640', hidden: true},
      contactPhone: {value: '+49 30 901820', hidden: true},
    });
    await widget.fillTicket({Subject: 'With what is hidden', [customerAddress]: ''}, ['ZOID']);
    expect(widget.query('textbox', 'ZOID')).to.equal(undefined);
    expect(widget.query('textbox', 'Contact phone (optional)')).to.equal(undefined);
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    const {eu} = await ticketsOf(widget.partner);
    expect(eu.map(({subject}) => subject)).to.deep.equal(['With what is hidden']);
    const posted = (await supportClient.requests('eu')).findLast(
      ({path, method}) => method === 'POST' && path === '/v1/tickets',
    );
    expect(JSON.parse(posted!.body)).to.deep.include({
      customer: {zoid: '20105462640'},
      contactPhone: '+49 30 901820',
    });
    await widget.click('button', 'Add another ticket');
    await seeValue(widget, 'Subject', '');
    expect(widget.query('textbox', 'ZOID')).to.equal(undefined);
  });

  it('is shown and cannot be changed where it is read-only, and says why', async () => {
    const widget = await openWith({
      dataCenter: {value: 'eu', readOnly: true},
      requestType: {value: 'upgrades', readOnly: true},
      service: {value: 'Zoho CRM', readOnly: true},
      email: {value: 'admin@nordwind.example', readOnly: true},
    });
    for (const [name, value] of [
      ['Request type', 'Upgrades'],
      ['Service Name', 'Zoho CRM'],
      [customerAddress, 'admin@nordwind.example'],
    ] as const) {
      const input = await fieldOf(widget, name);
      expect([input.value, input.readOnly, input.tabIndex]).to.deep.equal([value, true, 0]);
      expect(widget.describe(input)).to.contain('Given by this page');
    }
    await widget.seeText('Data center Europe');
    expect(widget.query('combobox', 'Data center')).to.equal(undefined);
    // Nobody has to think about which of the three identifiers to give.
    await seeNot(widget, 'At least one of the three');
  });

  it('is read in the form’s own order, whichever way it was given', async () => {
    const widget = await openWith({
      contactPhone: {value: '+49 30 901820', readOnly: true},
      subject: {value: 'Import stops', readOnly: true},
      service: {value: 'Zoho CRM', readOnly: true},
    });
    await seeValue(widget, 'Service Name', 'Zoho CRM');
    const names = ['Service Name', organization, 'Subject', 'Description', 'Contact phone (optional)'];
    const read = widget.all('textbox').map(({computedName}) => computedName);
    expect(read.filter((name) => names.includes(name))).to.deep.equal(names);
  });

  it('is taken back by null, and a later call leaves what it does not name', async () => {
    const widget = await openWith({subject: {value: 'Import stops', readOnly: true}, zuid: {value: '740001111'}});
    widget.element.prefill({subject: null});
    await seeValue(widget, 'Subject', '');
    expect((await fieldOf(widget, 'Subject')).readOnly).to.equal(false);
    expect(await valueOf(widget, 'ZUID')).to.equal('740001111');
  });

  it('decides on the data center before the attribute does', async () => {
    const widget = await openWith({dataCenter: {value: 'in'}});
    await widget.seeText('Goes to: India');
  });

  it('is forgotten by logging out', async () => {
    const widget = await openWith({email: {value: 'admin@nordwind.example', hidden: true}});
    await widget.element.logout();
    await widget.element.open('add-ticket');
    await seeValue(widget, customerAddress, '');
  });
});

import {expect} from 'chai';
import type {Prefill} from '../../src/widget/index.ts';
import {seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {customerAddress, fieldOf, openWith} from '../support/prefilled-form.ts';
import {leftBehind, seeStored} from '../support/stored-drafts.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** A form in which this subject and what the page had given were left. */
function leftWith(subject: string, fields: Prefill, partner: string): Promise<void> {
  return leftBehind(subject, {partner}, openWith(fields, {partner}));
}

describe('what a page knows, where something else stands in the form', () => {
  it('is asked about once for all fields, and taken over by keyboard', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'Typed before');
    await widget.fill('ZUID', '740002222');
    widget.element.prefill({
      subject: {value: 'Suggested'},
      zuid: {value: '740001111', readOnly: true},
      requestType: {value: 'upgrades'},
    });
    await widget.seeStatus(/This page suggests:\s*Subject: Suggested\s*ZUID: 740001111/);
    // What is empty is nobody's to ask about.
    await seeValue(widget, 'Request type', 'upgrades', 'combobox');
    expect(await valueOf(widget, 'Subject')).to.equal('Typed before');
    expect((await fieldOf(widget, 'ZUID')).readOnly).to.equal(false);
    await widget.click('button', 'Take over');
    await seeValue(widget, 'Subject', 'Suggested');
    expect((await fieldOf(widget, 'ZUID')).readOnly).to.equal(true);
    await seeNot(widget, 'This page suggests');
    expect(widget.focused().computedName).to.equal('Service Name');
  });

  it('gives way to what is kept, which stays open, and is not asked about again', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'Mine');
    widget.element.prefill({subject: {value: 'Suggested', hidden: true}});
    await widget.click('button', 'Keep mine');
    await seeNot(widget, 'This page suggests');
    widget.element.prefill({contactPhone: {value: '+49 30 901820'}});
    await seeValue(widget, 'Contact phone (optional)', '+49 30 901820');
    await seeNot(widget, 'This page suggests');
    expect(await valueOf(widget, 'Subject')).to.equal('Mine');
  });

  it('is not asked about when the person has changed it knowingly', async () => {
    const widget = await openWith({subject: {value: 'Suggested'}});
    await widget.fill('Subject', 'Better');
    await seeStored('Better');
    await seeNot(widget, 'This page suggests');
  });

  it('does not mix two customers in one form', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill(customerAddress, 'admin@one.example');
    widget.element.prefill({email: {value: 'admin@other.example'}, zoid: {value: '20105462640'}});
    await widget.seeStatus(/suggests.*admin@other\.example\s*ZOID: 20105462640/s);
    expect(await valueOf(widget, 'ZOID')).to.equal('');
  });

  it('does not move the form to another data center by itself', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'For Europe');
    widget.element.prefill({dataCenter: {value: 'us', hidden: true}});
    await widget.seeStatus('Data center: United States');
    await widget.seeText('Goes to: Europe');
    await widget.see('combobox', 'Data center');
    await widget.click('button', 'Take over');
    await widget.seeText('Goes to: United States');
    await until(
      () => widget.query('combobox', 'Data center') === undefined,
      () => 'the data center can still be chosen',
    );
  });
});

describe('a draft on a page that knows something', () => {
  it('is none as long as nothing was typed', async () => {
    const partner = supportClient.newPartner();
    const widget = await openWith({subject: {value: 'Given, and not typed'}}, {partner});
    await widget.fill('ZUID', '740002222');
    await seeStored('740002222');
    await widget.fill('ZUID', '');
    await seeStored('Given, and not typed', false);
    expect(widget.query('button', 'Keep as a draft and start a new one')).to.equal(undefined);
  });

  it('is back where it is of the same customer, and what differs is asked about', async () => {
    const partner = supportClient.newPartner();
    await leftWith('Left about Nordwind', {email: {value: 'admin@nordwind.example'}}, partner);
    const widget = await openWith(
      {email: {value: 'Admin@Nordwind.example', readOnly: true}, requestType: {value: 'upgrades'}},
      {partner},
    );
    await seeValue(widget, 'Subject', 'Left about Nordwind');
    await widget.seeStatus('Request type: Upgrades');
    expect(await valueOf(widget, 'Request type', 'combobox')).to.equal('technical-support');
  });

  it('of another customer waits in the list', async () => {
    const partner = supportClient.newPartner();
    await leftWith('Left about Nordwind', {email: {value: 'admin@nordwind.example'}}, partner);
    const widget = await openWith({email: {value: 'admin@akerlund.example', readOnly: true}}, {partner});
    await widget.seeText('1 other draft');
    expect(await valueOf(widget, 'Subject')).to.equal('');
    expect(await valueOf(widget, customerAddress)).to.equal('admin@akerlund.example');
  });
});

import {expect} from 'chai';
import {pasteInto, seeNot, seeValue, valueOf} from '../support/form-values.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

const address = "Customer's primary email address";
const organization = 'Organization ID (ZOID or ZGID)';
const block = 'ZOID: 20105462640\nZUID 740001111\nadmin@customer.example';
const title = 'What you pasted holds more than belongs here:';

function seeFocus(widget: WidgetDriver, name: string): Promise<unknown> {
  return until(
    () => widget.focused().computedName === name,
    () => `the focus is on “${widget.focused().computedName}”`,
  );
}

describe('pasting a block of identifiers', () => {
  it('offers each value for its own field, and moves nothing by itself', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'ZOID', block);
    await widget.see('group', title);
    await widget.seeStatus(title);
    expect(await valueOf(widget, 'ZUID')).to.equal('');
    expect(await valueOf(widget, address)).to.equal('');
    await widget.click('button', 'Put 740001111 into “ZUID”');
    await widget.click('button', `Put admin@customer.example into “${address}”`);
    await widget.click('button', 'Put 20105462640 into “ZOID”');
    await seeValue(widget, 'ZUID', '740001111');
    await seeValue(widget, address, 'admin@customer.example');
    await seeValue(widget, 'ZOID', '20105462640');
    await seeNot(widget, title);
  });

  it('keeps the focus in the note while there is something to put, and then goes to the field', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'ZUID', 'ZOID: 20105462640 admin@customer.example');
    await widget.click('button', `Put admin@customer.example into “${address}”`);
    await seeFocus(widget, 'Put 20105462640 into “ZOID”');
    await widget.seeStatus(`admin@customer.example now stands in “${address}”.`);
    await widget.click('button', 'Put 20105462640 into “ZOID”');
    await seeFocus(widget, 'ZOID');
  });

  it('says what it would replace, and keeps it until it is told to', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('ZUID', '11111111');
    await pasteInto(widget, 'ZOID', block);
    expect(await valueOf(widget, 'ZUID')).to.equal('11111111');
    await widget.click('button', 'Replace 11111111 in “ZUID” with 740001111');
    await seeValue(widget, 'ZUID', '740001111');
  });

  it('gives back what stood in the field before, once a value of the block is where it belongs', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('ZUID', '740001111');
    await pasteInto(widget, 'ZUID', ' ZOID: 20105462640');
    await widget.click('button', 'Put 20105462640 into “ZOID”');
    await seeValue(widget, 'ZUID', '740001111');
  });

  it('leaves alone what was changed since', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'ZUID', block);
    await widget.fill('ZUID', '12345678');
    await widget.click('button', 'Put 20105462640 into “ZOID”');
    expect(await valueOf(widget, 'ZUID')).to.equal('12345678');
  });

  it('can be left as it is', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'ZUID', block);
    await widget.click('button', 'Leave it as it is');
    await seeNot(widget, title);
    await seeFocus(widget, 'ZUID');
    expect(await valueOf(widget, 'ZUID')).to.equal(block.replaceAll('\n', ''));
  });

  it('fills in all at once where more than one value is offered', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'ZOID', block);
    await widget.click('button', 'Fill in all 3');
    await seeValue(widget, 'ZUID', '740001111');
    await seeValue(widget, address, 'admin@customer.example');
    await seeValue(widget, 'ZOID', '20105462640');
    await widget.seeStatus(/admin@customer\.example now stands in .* 740001111 now stands in “ZUID”\./);
    await seeFocus(widget, 'ZOID');
    await pasteInto(widget, 'ZUID', ' ZOID: 20105462649');
    await widget.see('button', 'Replace 20105462640 in “ZOID” with 20105462649');
    expect(widget.query('button', /Fill in all/)).to.equal(undefined);
  });

  it('offers what a description holds, and leaves it there', async () => {
    const widget = await WidgetDriver.openForm();
    const text = 'It stops. ZOID: 20105462640, ZUID: 740001111';
    await pasteInto(widget, 'Description', text);
    await widget.see('group', 'What you pasted holds more than text. It stays in the description:');
    await widget.click('button', 'Put 740001111 into “ZUID”');
    await seeValue(widget, 'ZUID', '740001111');
    expect(await valueOf(widget, 'ZOID')).to.equal('');
    expect(await valueOf(widget, 'Description')).to.equal(text);
    await widget.click('button', 'Leave it as it is');
    await seeFocus(widget, 'Description');
  });

  it('takes no address that a description happens to mention for the customer’s', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, 'Description', 'Mails to ada@customer.example come back.');
    await seeValue(widget, 'Description', 'Mails to ada@customer.example come back.');
    expect(widget.query('group', /What you pasted/)).to.equal(undefined);
  });

  it('offers the organization ID of a CRM address, from whichever field it was pasted into', async () => {
    const widget = await WidgetDriver.openForm();
    await pasteInto(widget, address, 'https://crm.zoho.eu/crm/org20105462640/tab/Home/begin');
    await widget.click('button', `Put 20105462640 into “${organization}”`);
    await seeValue(widget, organization, '20105462640');
    expect(await valueOf(widget, address)).to.equal('');
  });

  for (const [field, text] of [
    [organization, 'https://crm.zoho.eu/crm/org20105462640/tab/Home/begin'],
    ['ZOID', 'ZOID: 2010 5462 640'],
    [address, 'Ada Admin <ada@customer.example>'],
    ['ZUID', '740001111'],
    ['ZUID', 'no identifier at all'],
  ] as const) {
    it(`offers nothing for “${text}” in “${field}”, which takes it or knows no better`, async () => {
      const widget = await WidgetDriver.openForm();
      await pasteInto(widget, field, text);
      await seeValue(widget, field, text);
      expect(widget.text()).not.to.include(title);
    });
  }

  it('offers nothing that is typed: only a paste brings a block', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('ZUID', block);
    expect(widget.text()).not.to.include(title);
  });
});

describe('a CRM address in the field of the organization', () => {
  const crm = 'https://crm.zoho.eu/crm/org74822955/tab/Home/begin';

  it('becomes the ID as soon as one goes on, typed or pasted', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill(organization, crm);
    await seeValue(widget, organization, crm);
    (await widget.see('textbox', 'Subject')).focus();
    await seeValue(widget, organization, '74822955');
    await widget.seeStatus(`74822955 now stands in “${organization}”.`);
    await widget.fill(organization, '');
    await pasteInto(widget, organization, crm);
    (await widget.see('textbox', 'Subject')).focus();
    await seeValue(widget, organization, '74822955');
    expect(widget.text()).not.to.include('This address is of');
  });

  it('of another region is pointed out, until the data center or the ID is another', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'us'});
    await pasteInto(widget, organization, crm);
    const words = 'This address is of Europe, but the ticket is for United States.';
    await widget.seeText(words);
    (await widget.see('textbox', 'Subject')).focus();
    await seeValue(widget, organization, '74822955');
    expect(widget.describe(await widget.see('textbox', organization))).to.include(words);
    await widget.choose('Data center', 'Europe');
    await seeNot(widget, words);
    await widget.choose('Data center', 'United States');
    await widget.seeText(words);
    await widget.fill(organization, '11111111');
    await seeNot(widget, words);
  });
});

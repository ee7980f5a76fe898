import {expect} from 'chai';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** Resolves once something within the panel has the focus, with its name. */
async function focusedName(widget: WidgetDriver): Promise<string> {
  await until(
    () => widget.element.shadowRoot?.activeElement && widget.focused().computedName !== 'Partner Support',
    () => `the focus is on ${widget.focused().outerHTML}`,
  );
  return widget.focused().computedName;
}

async function received(): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm();
  await widget.fillTicket();
  await widget.click('button', 'Submit Ticket');
  await widget.seeStatus(/Received, number/);
  return widget;
}

describe('the focus stays in the panel', () => {
  it('when the list leads to the form', async () => {
    const widget = await WidgetDriver.open();
    await widget.click('button', 'Add Ticket');
    await widget.see('button', 'Submit Ticket');
    expect(await focusedName(widget)).to.equal('Add Ticket');
    expect(widget.focused().computedRole).to.equal('tab');
  });

  it('when a ticket has been submitted: on how far it has come', async () => {
    const widget = await received();
    expect(await focusedName(widget)).to.match(/Received, number/);
  });

  it('when another ticket is begun: in its first field', async () => {
    const widget = await received();
    await widget.click('button', 'Add another ticket');
    await widget.see('combobox', 'Service Name');
    expect(await focusedName(widget)).to.equal('Service Name');
  });

  it('when a received ticket is shown in the list', async () => {
    const widget = await received();
    await widget.click('button', 'Show in Requests');
    await widget.seeText(/EU-\d+ ·/);
    expect(await focusedName(widget)).to.equal('Requests');
  });
});

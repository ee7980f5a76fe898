import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
});

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

  it('when a ticket that waits is sent by hand: on how far it has come', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Saved on this device');
    await supportClient.start('eu');
    (await widget.see('button', 'Send now')).focus();
    await sendKeys({press: 'Enter'});
    await widget.seeStatus(/Received, number/);
    expect(await focusedName(widget)).to.match(/Received, number/);
  });

  for (const held of ['readOnly', 'hidden']) {
    it(`when the page fixes the data center that somebody is about to choose: ${held}`, async () => {
      const widget = await WidgetDriver.openForm();
      await widget.see('textbox', 'Subject');
      (await widget.see('combobox', 'Data center')).focus();
      widget.element.prefill({dataCenter: {value: 'eu', [held]: true}});
      await until(
        () => !widget.query('combobox', 'Data center'),
        () => widget.outline(),
      );
      expect(await focusedName(widget)).to.equal('Add Ticket');
    });
  }

  for (const decision of ['Discard', 'Edit reply']) {
    it(`when it is decided about a refused reply: ${decision}`, async () => {
      const partner = supportClient.newPartner();
      await fileTickets(partner, ['Import stops']);
      const widget = await WidgetDriver.open({partner});
      await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
      await widget.click('button', 'Import stops');
      await widget.fill('Your reply', 'Refuse this.');
      await widget.click('button', 'Send reply');
      (await widget.see('button', decision)).focus();
      await sendKeys({press: 'Enter'});
      await until(
        () => !widget.query('button', decision),
        () => widget.outline(),
      );
      expect(await focusedName(widget)).to.equal('Your reply');
    });
  }

  it('when a received ticket is shown in the list', async () => {
    const widget = await received();
    await widget.click('button', 'Show in Requests');
    await widget.seeText(/EU-\d+ ·/);
    expect(await focusedName(widget)).to.equal('Requests');
  });
});

import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {fileTickets} from '../support/file-tickets.ts';
import {seeValue} from '../support/form-values.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

async function openList(): Promise<WidgetDriver> {
  const partner = supportClient.newPartner();
  await fileTickets(partner, ['Import stops']);
  const widget = await WidgetDriver.open({partner});
  await widget.see('button', 'Import stops');
  return widget;
}

function seeFocus(widget: WidgetDriver, name: string | RegExp): Promise<unknown> {
  return until(
    () => new RegExp(name).test(widget.focused().computedName),
    () => `the focus is on “${widget.focused().computedName}”`,
  );
}

function seeNo(widget: WidgetDriver, role: string, name: string): Promise<unknown> {
  return until(
    () => !widget.query(role, name),
    () => widget.outline(),
  );
}

describe('Escape', () => {
  it('leads from a ticket to its row with the reply kept, and closes the panel by the next', async () => {
    const widget = await openList();
    await widget.click('button', 'Import stops');
    await widget.fill('Your reply', 'Half of a sen');
    await sendKeys({press: 'Escape'});
    await seeFocus(widget, 'Import stops');
    await widget.click('button', 'Import stops');
    await seeValue(widget, 'Your reply', 'Half of a sen');
    await widget.click('button', 'Back to requests');
    await seeFocus(widget, 'Import stops');
    await sendKeys({press: 'Escape'});
    await seeNo(widget, 'dialog', 'Partner Support HelpCenter');
  });

  it('closes the filters first, and leaves the focus on their button', async () => {
    const widget = await openList();
    await widget.click('button', 'Filters');
    (await widget.see('combobox', 'Customer')).focus();
    await sendKeys({press: 'Escape'});
    await seeNo(widget, 'combobox', 'Customer');
    await seeFocus(widget, 'Filters');
    await sendKeys({press: 'Escape'});
    await seeNo(widget, 'dialog', 'Partner Support HelpCenter');
  });
});

describe('a ticket that was opened from the form’s warning', () => {
  async function openSimilar(): Promise<WidgetDriver> {
    const widget = await openList();
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket({
      'Service Name': 'Zoho Books',
      Subject: 'Import stops',
      "Customer's primary email address": '',
      ZOID: '20105462640',
    });
    await widget.click('button', /^Import stops EU-/);
    return widget;
  }

  it('leads back to the form, to where one was', async () => {
    const widget = await openSimilar();
    await widget.click('button', 'Back to the form');
    await seeValue(widget, 'Subject', 'Import stops');
    await seeFocus(widget, /^Import stops EU-/);
    await widget.click('tab', 'Requests');
    await widget.see('button', 'Import stops');
    expect(widget.query('textbox', 'Your reply')).to.equal(undefined);
  });

  it('leads to the list once one has turned to the tabs', async () => {
    const widget = await openSimilar();
    await widget.see('button', 'Back to the form');
    await widget.click('tab', 'Add Ticket');
    await widget.see('textbox', 'Subject');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Back to requests');
    await widget.see('button', 'Import stops');
  });
});

describe('what is said to the ear alone', () => {
  it('is not said again when one comes back to a form or opens another ticket', async () => {
    const widget = await openList();
    await widget.click('tab', 'Add Ticket');
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('fields need your attention');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Import stops');
    await widget.click('button', 'Close ticket');
    await widget.seeStatus('The ticket is closed.');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'Import stops');
    await widget.see('textbox', 'Your reply');
    expect(widget.text()).not.to.include('The ticket is closed.');
    await widget.click('tab', 'Add Ticket');
    await widget.see('button', 'Submit Ticket');
    expect(
      widget
        .all('status')
        .map(({innerText}) => innerText)
        .join(),
    ).not.to.include('need your attention');
  });
});

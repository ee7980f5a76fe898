import {fileTickets} from './file-tickets.ts';
import {supportClient} from './support-client.ts';
import {WidgetDriver} from './widget-driver.ts';

const subject = 'Import stops at 90 percent';

/** States in which something stands in the way, beside those of widget-states.ts. Faults that are left are the caller's. */
export const mishapStates: Record<string, () => Promise<WidgetDriver>> = {
  'a form with likely duplicates': async () => {
    const partner = supportClient.newPartner();
    const customer = {email: 'admin@customer.example'};
    await fileTickets(partner, [subject, `${subject} again`], {service: 'zoho-crm', customer});
    const widget = await WidgetDriver.openForm({partner});
    await widget.fillTicket();
    await widget.see('group', 'Is it one of these?');
    return widget;
  },

  'a refused ticket': () => refused(),

  'a refused ticket, and another that is begun': async () => {
    const widget = await refused();
    await widget.click('tab', 'Add Ticket');
    await widget.fill('Subject', 'Half a thought');
    await widget.click('tab', 'Requests');
    await widget.click('button', subject);
    await widget.see('button', 'Back to the form');
    return widget;
  },

  'a refused ticket in the list': async () => {
    const widget = await refused();
    await widget.click('tab', 'Requests');
    await widget.seeText('Not sent');
    return widget;
  },

  'a refused reply': async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, [subject]);
    const widget = await WidgetDriver.open({partner});
    await supportClient.faults('eu', 'status-422', {containing: 'Refuse this'});
    await widget.click('button', subject);
    await widget.fill('Your reply', 'Refuse this.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Copy text');
    return widget;
  },

  'a ticket that is not there': async () => {
    const widget = await WidgetDriver.open();
    await widget.element.showTicket(crypto.randomUUID());
    await widget.seeText('This is not there any more.');
    return widget;
  },
};

/** A widget that shows a ticket which its backend has refused. */
async function refused(): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm();
  await supportClient.faults('eu', 'status-422');
  await widget.fillTicket();
  await widget.click('button', 'Submit Ticket');
  await widget.seeStatus('Not accepted');
  await widget.see('heading', 'Other ways to reach support');
  return widget;
}

import {fileTickets} from './file-tickets.ts';
import {supportClient} from './support-client.ts';
import {WidgetDriver} from './widget-driver.ts';

/** As a help desk may call it. */
export const longStatus = {
  type: 'on-hold',
  name: 'Waiting for the release of the product team in the next quarter',
} as const;

/** States of the tab Requests, beside those of widget-states.ts. */
export const requestStates: Record<string, () => Promise<WidgetDriver>> = {
  'no access': async () => {
    const widget = await WidgetDriver.open({access: false});
    await widget.see('button', 'Check again');
    return widget;
  },

  'a list with its filters': async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Import stops');
    await widget.click('button', 'Filters');
    await widget.see('combobox', 'Customer');
    return widget;
  },

  'a list with something new': async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    await supportClient.answer('eu', ticket!.id, 'Which version?');
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Partner Support, 1 new');
    return widget;
  },

  'a ticket with a long state': async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops']);
    await supportClient.setStatus('eu', ticket!.id, longStatus);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', /Import stops/);
    await widget.see('button', 'Back to requests');
    await widget.seeText(longStatus.name);
    return widget;
  },

  'a long conversation and a ticket that could not be closed': async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops'], {contactPhone: '+49 30 901820'});
    for (let count = 1; count <= 7; count++) await supportClient.answer('eu', ticket!.id, `Answer ${count}`);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', /Import stops/);
    await widget.see('button', '4 earlier messages');
    // It is seen, before nobody can be told so any more.
    await widget.see('button', 'Partner Support');
    await supportClient.stop('eu');
    await widget.click('button', 'Close ticket');
    await widget.seeText('could not be closed');
    return widget;
  },
};

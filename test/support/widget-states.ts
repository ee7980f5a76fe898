// Comes with the first pointer or key in the panel; here it is in each state, whatever the others did.
import '../../src/widget/elements/panel/psw-size-handle.ts';
import {fileTickets} from './file-tickets.ts';
import {choose, find, pictureFile, seeRow, textFile, transfer} from './files.ts';
import {pasteInto} from './form-values.ts';
import {leftBehind} from './stored-drafts.ts';
import {supportClient} from './support-client.ts';
import {WidgetDriver} from './widget-driver.ts';

/** Each state that a person can come to, and the way there. */
export const widgetStates: Record<string, () => Promise<WidgetDriver>> = {
  'the launcher': () => WidgetDriver.mount(),

  'no requests': async () => {
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    return widget;
  },

  'a list of requests': async () => {
    const widget = await submitted();
    await widget.click('button', 'Show in Requests');
    await widget.seeText(/EU-\d+ ·/);
    return widget;
  },

  'requests that cannot be shown': async () => {
    await supportClient.stop('eu');
    const widget = await WidgetDriver.open();
    await widget.seeText('cannot be reached');
    return widget;
  },

  'an empty form': () => WidgetDriver.openForm(),

  'a form with its mistakes': async () => {
    const widget = await WidgetDriver.openForm();
    await widget.click('button', 'Submit Ticket');
    await widget.seeText('need your attention');
    return widget;
  },

  'a form with its warnings': async () => {
    const widget = await WidgetDriver.openForm({email: 'me@partner.example'});
    await widget.fillTicket({
      'Service Name': 'Zoho Campaigns',
      "Customer's primary email address": 'me@partner.example',
    });
    await widget.seeText('This is your own address.');
    return widget;
  },

  'a form with a pasted block': async () => {
    const widget = await WidgetDriver.openForm();
    await widget.choose('Request type', 'Upgrades');
    await widget.fill('Description', 'a'.repeat(31_000));
    await pasteInto(widget, 'ZUID', 'ZOID: 20105462640 ZUID 740001111 admin@customer.example');
    await widget.see('group', 'What you pasted holds more than belongs here:');
    return widget;
  },

  'a draft that is back': async () => {
    const partner = supportClient.newPartner();
    await leftBehind('Half a thought', {partner});
    const widget = await WidgetDriver.openForm({partner});
    await widget.see('button', 'Discard draft');
    return widget;
  },

  'drafts beside the form': async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'The first');
    await widget.click('button', 'Keep as a draft and start a new one');
    await widget.seeText('1 other draft');
    find(widget.element, 'summary')!.click();
    await widget.see('button', 'Discard draft: The first');
    return widget;
  },

  'a form that the page has filled in, and asks about': async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'Mine');
    widget.element.prefill({
      subject: {value: 'Suggested'},
      service: {value: 'Zoho CRM', readOnly: true},
      email: {value: 'admin@customer.example', readOnly: true},
    });
    await widget.see('button', 'Take over');
    return widget;
  },

  'a form with files': async () => {
    await supportClient.line('eu', {bytesPerSecond: 1024 * 1024});
    const widget = await WidgetDriver.openForm();
    await choose(
      widget,
      await pictureFile('done.png'),
      new File([], 'empty.txt'),
      textFile('long.txt', 16 * 1024 * 1024),
    );
    await widget.see('progressbar', 'Upload of long.txt');
    await seeRow(widget, 'done.png', 'Attached');
    return widget;
  },

  'a form over which a file is dragged': async () => {
    const widget = await WidgetDriver.openForm();
    const options = {bubbles: true, composed: true, cancelable: true, dataTransfer: transfer([textFile('d.txt', 16)])};
    (await widget.see('textbox', 'Subject')).dispatchEvent(new DragEvent('dragenter', options));
    await widget.seeText('Drop the files');
    return widget;
  },

  'a ticket with files in its conversation and in the reply': async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', /Import stops/);
    await choose(widget, textFile('sent.txt', 2048));
    await widget.fill('Your reply', 'Here it is.');
    await widget.click('button', 'Send reply');
    await widget.see('button', 'Download sent.txt 2 kB');
    await choose(widget, await pictureFile('next.png'), new File([], 'empty.txt'));
    await seeRow(widget, 'next.png', 'Attached');
    return widget;
  },

  'the list of services': async () => {
    const widget = await WidgetDriver.openForm();
    await widget.click('combobox', 'Service Name');
    await widget.see('option', 'Zoho CRM');
    return widget;
  },

  'a received ticket': () => submitted(),

  'a saved ticket': async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus('Saved on this device');
    return widget;
  },

  'no data center': async () => {
    const widget = await WidgetDriver.open({dataCenter: null, getToken: () => Promise.reject(new Error('nobody'))});
    await widget.seeText('Which data center');
    return widget;
  },

  'a data center by email': () => WidgetDriver.openForm({dataCenter: 'za'}),

  'nobody signed in': async () => {
    const widget = await WidgetDriver.open({getToken: () => Promise.reject(new Error('nobody'))});
    await widget.seeText('You are not signed in');
    return widget;
  },
};

async function submitted(): Promise<WidgetDriver> {
  const widget = await WidgetDriver.openForm();
  await widget.fillTicket();
  await widget.click('button', 'Submit Ticket');
  await widget.seeStatus(/Received, number/);
  return widget;
}

import {expect} from 'chai';
import {supportClient} from '../support/support-client.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {seeValue} from '../support/form-values.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(() => document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove()));

/** Questions to a backend for the list of tickets. */
function listsAsked(): number {
  return performance.getEntriesByType('resource').filter(({name}) => /\/v1\/tickets(?:\?|$)/.test(name)).length;
}

describe('an element that is taken out and put back', () => {
  it('in one task, as StrictMode does, opens once and asks once', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.mount({partner});
    for (let time = 0; time < 3; time++) {
      widget.element.remove();
      document.body.append(widget.element);
    }
    performance.clearResourceTimings();
    let opened = 0;
    widget.element.addEventListener('partner-support-opened', () => opened++);
    await widget.click('button', 'Partner Support');
    await widget.see('button', 'Import stops');
    expect(opened).to.equal(1);
    expect(widget.all('dialog')).to.have.length(1);
    expect(listsAsked()).to.equal(1);
  });

  it('keeps its listeners, those of the page too', async () => {
    const widget = await WidgetDriver.open();
    let closed = 0;
    widget.element.addEventListener('partner-support-closed', () => closed++);
    widget.element.remove();
    expect(closed).to.equal(1);
    document.body.append(widget.element);
    await widget.click('button', 'Partner Support');
    await widget.see('dialog', 'Partner Support HelpCenter');
    await widget.click('button', 'Close');
    expect(closed).to.equal(2);
  });

  it('stays open with what was typed while it is moved', async function () {
    if (!('moveBefore' in document.body)) this.skip();
    const widget = await WidgetDriver.openForm();
    await widget.fill('Subject', 'half a thought');
    const place = document.createElement('section');
    document.body.append(place);
    place.moveBefore(widget.element, null);
    expect(widget.element.isOpen).to.equal(true);
    await widget.see('dialog', 'Partner Support HelpCenter');
    await seeValue(widget, 'Subject', 'half a thought');
    await widget.fillTicket({Subject: 'Written before and after'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    place.remove();
  });
});

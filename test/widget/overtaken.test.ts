import {expect} from 'chai';
import {holdAnswer, standBetween, type Between} from '../support/between.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

let between: Between | undefined;

afterEach(async () => {
  between?.end();
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.faults('eu', 'none');
});

/** What is held has been read, parsed and shown by then. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
}

describe('an answer that comes late', () => {
  it('about the list does not take away a ticket that was received meanwhile', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops', 'Export stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Import stops');
    const older = (between = holdAnswer('GET', /\/v1\/tickets$/));
    // The look that is under way finds a change.
    await fileTickets(partner, ['Of another device']);
    dispatchEvent(new Event('focus'));
    await older.came;
    await widget.click('tab', 'Add Ticket');
    await widget.fillTicket({Subject: 'Just received'});
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('tab', 'Requests');
    await widget.see('button', 'Just received');
    older.letGo();
    await frames();
    expect(widget.query('button', 'Just received')).not.to.equal(undefined);
  });

  it('about a ticket is shown where the newer question has failed', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops'], {description: 'Since Monday.'});
    const widget = await WidgetDriver.open({partner});
    await widget.see('button', 'Import stops');
    const path = `/v1/tickets/${ticket!.id}`;
    const slow = holdAnswer('GET', new RegExp(`${path}$`));
    await widget.click('button', 'Import stops');
    await slow.came;
    let failed = false;
    between = standBetween((request) => {
      if (new URL(request.url).pathname !== path) return undefined;
      failed = true;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    dispatchEvent(new Event('focus'));
    await until(
      () => failed,
      () => 'nobody has looked again',
    );
    await frames();
    slow.letGo();
    await frames();
    between.end();
    slow.end();
    await widget.seeText('Since Monday.');
  });
});

describe('a ticket with something new', () => {
  it('shows it although it cannot be marked as seen, and is marked at the next look', async () => {
    const partner = supportClient.newPartner();
    const [ticket] = await fileTickets(partner, ['Import stops'], {description: 'Since Monday.'});
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Import stops');
    await widget.seeText('Since Monday.');
    await supportClient.answer('eu', ticket!.id, 'It is mended.');
    await supportClient.faults('eu', 'status-422', {method: 'PUT'});
    dispatchEvent(new Event('focus'));
    await widget.seeText('It is mended.');
    await widget.see('button', 'Partner Support, 1 new');
    await until(
      () => {
        // None begins while one is under way.
        dispatchEvent(new Event('focus'));
        return widget.query('button', 'Partner Support');
      },
      () => widget.outline(),
    );
  });

  it('says no more that it could not be looked at again, once that has worked', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops'], {description: 'Since Monday.'});
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Import stops');
    await widget.seeText('Since Monday.');
    await widget.click('button', 'Back to requests');
    between = standBetween(() => Promise.reject(new TypeError('Failed to fetch')));
    await widget.click('button', 'Import stops');
    await widget.see('button', 'Try again');
    between.end();
    dispatchEvent(new Event('focus'));
    await until(
      () => !widget.query('button', 'Try again'),
      () => widget.text(),
    );
    await widget.seeText('Since Monday.');
  });

  it('shows a reply once whose answer was lost', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(partner, ['Import stops']);
    const widget = await WidgetDriver.open({partner});
    await widget.click('button', 'Import stops');
    await supportClient.faults('eu', 'drop-response', {containing: 'Said once'});
    await widget.fill('Your reply', 'Said once.');
    await widget.click('button', 'Send reply');
    await widget.seeStatus('Saved on this device');
    dispatchEvent(new Event('focus'));
    // As the backend has it, and as it waits for the answer.
    await until(
      () => widget.text().split('Said once.').length === 3,
      () => widget.text(),
    );
    await until(
      () => !/Sending|Saved on this device/.test(widget.text()),
      () => widget.text(),
    );
    await frames();
    expect(widget.text().split('Said once.')).to.have.length(2);
  });
});

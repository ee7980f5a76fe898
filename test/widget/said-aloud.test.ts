import {expect} from 'chai';
import {choose, textFile} from '../support/files.ts';
import {fileTickets} from '../support/file-tickets.ts';
import {SaidAloud} from '../support/said-aloud.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

let aloud: SaidAloud | undefined;

afterEach(async () => {
  aloud?.stop();
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.line('eu');
});

/** What was said, whatever the ticket's number. That something is under way is said only where it takes a while. */
const said = () =>
  aloud!.said.filter((text) => !/^(Loading|Sending)/.test(text)).map((text) => text.replace(/EU-\d+/, 'EU-…'));

describe('somebody who only listens', () => {
  it('hears all that matters of a ticket, each thing once', async () => {
    // Slow enough that a file is on its way for a moment.
    await supportClient.line('eu', {bytesPerSecond: 1024 * 1024});
    const widget = await WidgetDriver.open();
    await widget.seeText('No requests yet');
    aloud = new SaidAloud(widget.element);
    await widget.click('tab', 'Add Ticket');
    await widget.click('button', 'Submit Ticket');
    await aloud.hear('5 fields need your attention:');

    await widget.fillTicket();
    await choose(widget, textFile('steps.txt', 512 * 1024));
    await aloud.hear('steps.txt is attached.');
    await widget.click('button', 'Submit Ticket');
    await aloud.hear(/^Received, number/);

    await widget.click('button', 'Show in Requests');
    await widget.see('button', 'Import stops at 90 percent');
    await widget.click('button', 'Refresh');
    await aloud.hear('Requests shown: 1');
    await widget.fill('Search requests', 'nothing of the kind', 'searchbox');
    await aloud.hear('Requests shown: 0');
    await widget.fill('Search requests', 'import', 'searchbox');
    await aloud.hear('Requests shown: 1');

    await widget.click('button', 'Import stops at 90 percent');
    await widget.fill('Your reply', 'It stops at 91 percent today.');
    await widget.click('button', 'Send reply');
    await aloud.hear('The reply is sent.');
    await widget.click('button', 'Close ticket');
    await aloud.hear('The ticket is closed.');

    expect(said()).to.deep.equal([
      '5 fields need your attention:',
      'Uploading steps.txt.',
      'steps.txt is attached.',
      'Received, number EU-… Support has your ticket. You can follow it under Requests.',
      'Requests shown: 1',
      'Requests shown: 0',
      'Requests shown: 1',
      'The reply is sent.',
      'The ticket is closed.',
    ]);
  });

  it('hears of what goes wrong, and that it is well again, once each', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    aloud = new SaidAloud(widget.element);
    await supportClient.stop('eu');
    await widget.click('button', 'Submit Ticket');
    await aloud.hear(/^Saved on this device/);
    await widget.click('button', 'Add another ticket');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Refresh');
    await aloud.hear('Support in this region cannot be reached right now.');
    await supportClient.start('eu');
    await widget.click('button', 'Try again');
    await aloud.hear('Requests shown: 1');
    expect(said()).to.deep.equal([
      'Saved on this device It will be sent automatically as soon as the region can be reached: while this page is open, or the next time you open Partner Support.',
      'Support in this region cannot be reached right now.',
      'Requests shown: 1',
    ]);
  });

  it('hears how the list was narrowed, and nothing when it is only looked at again', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.fillTicket();
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number/);
    await widget.click('button', 'Show in Requests');
    await widget.see('button', 'Import stops at 90 percent');
    aloud = new SaidAloud(widget.element);
    await widget.click('button', /^Closed · /);
    await aloud.hear('Requests shown: 0');
    await widget.click('button', /^Closed · /);
    await aloud.hear('Requests shown: 1');
    await widget.click('tab', 'Add Ticket');
    await widget.click('tab', 'Requests');
    await widget.click('button', 'Import stops at 90 percent');
    await widget.click('button', 'Back to requests');
    await widget.click('button', 'Refresh');
    await aloud.hear('Requests shown: 1');
    expect(said()).to.deep.equal(['Requests shown: 0', 'Requests shown: 1', 'Requests shown: 1']);
  });

  it('hears nothing of what scrolling brings', async () => {
    const partner = supportClient.newPartner();
    await fileTickets(
      partner,
      Array.from({length: 30}, (_, index) => `Ticket ${index}`),
    );
    const widget = await WidgetDriver.open({partner});
    await widget.seeText('Ticket 29');
    aloud = new SaidAloud(widget.element);
    const row = await widget.see('button', 'Ticket 29');
    const scroller = row.closest('.scroll')!;
    await until(
      () => {
        scroller.scrollTop = scroller.scrollHeight;
        return widget.query('button', 'Ticket 0');
      },
      () => 'the oldest ticket does not come',
    );
    await widget.click('button', 'Refresh');
    await aloud.hear('Requests shown: 20');
    expect(said()).to.deep.equal(['Requests shown: 20']);
  });
});

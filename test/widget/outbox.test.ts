import {expect} from 'chai';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.start('eu');
  await supportClient.faults('eu', 'none');
});

async function submit(widget: WidgetDriver, subject?: string): Promise<void> {
  await widget.fillTicket(subject ? {Subject: subject} : {});
  await widget.click('button', 'Submit Ticket');
}

describe('a ticket on its way', () => {
  it('is saved on this device while the backend is down, and arrives by itself, once', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await submit(widget);
    await widget.seeStatus('Saved on this device');
    expect((await ticketsOf(widget.partner)).eu).to.deep.equal([]);
    await supportClient.start('eu');
    await widget.seeStatus(/Received, number EU-/);
    expect((await ticketsOf(widget.partner)).eu).to.have.length(1);
  });

  it('that has waited for minutes is offered the other ways as well', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await submit(widget);
    await widget.seeStatus('Saved on this device');
    expect(widget.query('heading', 'Other ways to reach support')).to.equal(undefined);
    const {now} = Date;
    Date.now = () => now() + 180_000;
    try {
      await widget.click('button', 'Send now');
      await widget.see('heading', 'Other ways to reach support');
      await widget.see('button', 'Copy text');
    } finally {
      Date.now = now;
    }
  });

  it('is listed under Requests while it waits', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await submit(widget, 'Waits for the region');
    await widget.seeStatus('Saved on this device');
    await widget.click('tab', 'Requests');
    await widget.seeText('Waits for the region');
    await widget.seeText('Saved on this device');
  });

  it('stands above the other ways to support when the page was left while the backend is down', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner});
    await supportClient.stop('eu');
    await submit(first, 'First under Requests');
    await first.seeStatus('Saved on this device');
    first.element.remove();
    const later = await WidgetDriver.open({partner});
    const ways = await later.see('heading', 'Other ways to reach support');
    const waiting = await later.see('button', 'First under Requests');
    expect(waiting.getBoundingClientRect().bottom).to.be.below(ways.getBoundingClientRect().top);
  });

  it('is still there after the page was left, and is sent at the next opening', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner});
    await supportClient.stop('eu');
    await submit(first);
    await first.seeStatus('Saved on this device');
    first.element.remove();
    await supportClient.start('eu');
    const second = await WidgetDriver.open({partner});
    await second.seeText(/EU-\d+/);
    expect((await ticketsOf(partner)).eu).to.have.length(1);
  });

  it('is forgotten by the device once it is received', async () => {
    const widget = await WidgetDriver.openForm();
    await submit(widget, 'Nothing of this stays');
    await widget.seeStatus(/Received, number EU-/);
    // The form is forgotten beside the ticket's way, and may take as long.
    await until(
      async () => !(await dumpBrowserStorage()).includes('Nothing of this stays'),
      () => 'the ticket stays on the device',
    );
  });

  it('tells the other widgets of the same person how far it has come', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner});
    await supportClient.stop('eu');
    await submit(first, 'Seen from both');
    await first.seeStatus('Saved on this device');
    const second = await WidgetDriver.open({partner});
    await second.seeText('Seen from both');
    await second.seeText('Saved on this device');
    await supportClient.start('eu');
    await Promise.all([first.seeStatus(/Received, number EU-/), second.click('button', 'Refresh')]);
    await second.seeText(/EU-\d+ ·/);
    expect((await ticketsOf(partner)).eu).to.have.length(1);
  });

  it('is not sent as another person who uses the same device', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, sub: '11111111'});
    await supportClient.stop('eu');
    await submit(first, 'Words of the first');
    await first.seeStatus('Saved on this device');
    first.element.remove();
    await supportClient.start('eu');
    const second = await WidgetDriver.open({partner, sub: '22222222'});
    await second.seeText('No requests yet');
    expect(second.text()).not.to.include('Words of the first');
    expect((await ticketsOf(partner)).eu).to.deep.equal([]);
  });

  it('waits, and says so, when several are written one after the other', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    for (const subject of ['First of two', 'Second of two']) {
      await submit(widget, subject);
      await widget.seeStatus('Saved on this device');
      await widget.click('button', 'Add another ticket');
    }
    await supportClient.start('eu');
    await widget.click('tab', 'Requests');
    await until(
      () => widget.all('listitem').filter((item) => /EU-\d+/.test(item.innerText)).length === 2,
      () => widget.text(),
    );
    expect((await ticketsOf(widget.partner)).eu.map(({subject}) => subject)).to.have.members([
      'First of two',
      'Second of two',
    ]);
  });

  it('is not lost when the element is moved while the host still looks for the token', async () => {
    const partner = supportClient.newPartner();
    let give = (): void => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    const token = supportClient.token({dataCenter: 'eu', partner});
    const widget = await WidgetDriver.openForm({partner, getToken: () => given.then(() => token)});
    await submit(widget);
    const {element} = widget;
    element.remove();
    document.body.append(element);
    give();
    await until(
      async () => (await ticketsOf(partner)).eu.length === 1,
      () => 'the ticket did not arrive',
    );
  });

  it('keeps its place when the page sets what is set already', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await submit(widget);
    await widget.seeStatus('Saved on this device');
    widget.element.setAttribute('data-center', 'eu');
    widget.element.getToken = ({dataCenter}) => supportClient.token({dataCenter: dataCenter!, partner: widget.partner});
    await supportClient.start('eu');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('is sent at the next opening although another region is shown by then', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, dataCenter: 'eu'});
    await supportClient.stop('eu');
    await submit(first, 'Waits for Europe');
    await first.seeStatus('Saved on this device');
    first.element.remove();
    await supportClient.start('eu');
    await WidgetDriver.open({partner, dataCenter: 'us'});
    await until(
      async () => (await ticketsOf(partner)).eu.length === 1,
      () => 'the ticket did not arrive in Europe',
    );
    expect((await ticketsOf(partner)).com).to.deep.equal([]);
  });

  it('is listed whichever data center of the region it was filed for', async () => {
    const widget = await WidgetDriver.openForm({dataCenter: 'us'});
    await widget.choose('Data center', 'India');
    await submit(widget, 'Filed for India');
    await widget.seeStatus(/Received, number COM-/);
    await widget.choose('Data center', 'United States');
    await widget.click('tab', 'Requests');
    await widget.seeText('Filed for India');
  });
});

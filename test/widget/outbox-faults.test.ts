import {expect} from 'chai';
import {supportClient} from '../support/support-client.ts';
import {ticketsOf} from '../support/tickets-of.ts';
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

describe('a ticket on a bad way', () => {
  it('opens one ticket when the answer is lost after it was stored', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'drop-response', {count: 2});
    await submit(widget);
    await widget.seeStatus(/Received, number EU-/);
    expect((await ticketsOf(widget.partner)).eu).to.have.length(1);
  });

  it('is tried again when the backend is ill', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-503', {count: 2});
    await submit(widget);
    await widget.seeStatus(/Received, number EU-/);
    expect((await ticketsOf(widget.partner)).eu).to.have.length(1);
  });

  it('is not taken for refused when something between answers in the backend’s place', async () => {
    const widget = await WidgetDriver.openForm();
    await widget.see('button', 'Submit Ticket');
    const {fetch} = globalThis;
    globalThis.fetch = async () => new Response('<h1>Welcome to our hotel</h1>', {status: 200});
    try {
      await submit(widget);
      await widget.seeStatus('Saved on this device');
    } finally {
      globalThis.fetch = fetch;
    }
    await widget.click('button', 'Send now');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('works in memory where the browser refuses storage, and says that it does not last', async () => {
    const {transaction} = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const widget = await WidgetDriver.openForm();
      await supportClient.stop('eu');
      await submit(widget);
      await widget.seeStatus('Keep this page open');
      // What only this page holds outlives a change of the element.
      widget.element.setAttribute('endpoint-com', 'https://elsewhere.example/v1');
      await supportClient.start('eu');
      await widget.seeStatus(/Received, number EU-/);
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  });

  it('is sent although another before it makes the backend ill', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-503', {count: 100, containing: 'Makes it ill'});
    await submit(widget, 'Makes it ill');
    await widget.seeStatus('Saved on this device');
    await widget.click('button', 'Add another ticket');
    await submit(widget, 'Healthy');
    await widget.seeStatus(/Received, number EU-/);
    expect((await ticketsOf(widget.partner)).eu.map(({subject}) => subject)).to.deep.equal(['Healthy']);
  });

  it('waits as long as the backend asks, and says for how long', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.faults('eu', 'status-429');
    await submit(widget);
    await widget.seeStatus('it will be sent automatically in 2 seconds');
    const before = await countPosts();
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.seeStatus(/Received, number EU-/);
    expect(await countPosts()).to.equal(before + 1);
  });

  it('is sent although another tab never gives back the lock', async () => {
    const clock = AbortSignal.timeout;
    AbortSignal.timeout = () => AbortSignal.abort();
    try {
      const widget = await WidgetDriver.openForm();
      await submit(widget);
      await widget.seeStatus(/Received, number EU-/);
    } finally {
      AbortSignal.timeout = clock;
    }
  });
});

async function countPosts(): Promise<number> {
  return (await supportClient.requests('eu')).filter(({method}) => method === 'POST').length;
}

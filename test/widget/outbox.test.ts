import {expect} from 'chai';
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

  it('is listed under Requests while it waits', async () => {
    const widget = await WidgetDriver.openForm();
    await supportClient.stop('eu');
    await submit(widget, 'Waits for the region');
    await widget.seeStatus('Saved on this device');
    await widget.click('tab', 'Requests');
    await widget.seeText('Waits for the region');
    await widget.seeText('Saved on this device');
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

  it('is forgotten by the device once it is received', async () => {
    const widget = await WidgetDriver.openForm();
    await submit(widget, 'Nothing of this stays');
    await widget.seeStatus(/Received, number EU-/);
    expect(await dump()).not.to.include('Nothing of this stays');
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

  it('works in memory where the browser refuses storage, and says that it does not last', async () => {
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const widget = await WidgetDriver.openForm();
      await supportClient.stop('eu');
      await submit(widget);
      await widget.seeStatus('Keep this page open');
      await supportClient.start('eu');
      await widget.seeStatus(/Received, number EU-/);
    } finally {
      IDBFactory.prototype.open = open;
    }
  });
});

describe('the sign-in', () => {
  it('is asked for once more when the token is refused', async () => {
    const partner = supportClient.newPartner();
    let asked = 0;
    const widget = await WidgetDriver.open({
      partner,
      getToken: async () => {
        asked++;
        const token = await supportClient.token({dataCenter: 'eu', partner});
        // The first is well-formed, but its signature is none.
        return asked === 1 ? token.slice(0, -8) + 'AAAAAAAA' : token;
      },
    });
    await widget.seeText('No requests yet');
    expect(asked).to.equal(2);
  });

  it('is asked for, and keeps what was typed, when nobody is signed in', async () => {
    let signedIn = false;
    const partner = supportClient.newPartner();
    const widget = await WidgetDriver.openForm({
      partner,
      getToken: async () => {
        if (!signedIn) throw new Error('nobody');
        return supportClient.token({dataCenter: 'eu', partner});
      },
    });
    await submit(widget);
    await widget.seeText('You are not signed in');
    signedIn = true;
    await widget.click('button', 'Submit Ticket');
    await widget.seeStatus(/Received, number EU-/);
  });

  it('is kept nowhere but in memory', async () => {
    const partner = supportClient.newPartner();
    const token = await supportClient.token({dataCenter: 'eu', partner});
    const widget = await WidgetDriver.openForm({partner, getToken: () => token});
    await submit(widget);
    await widget.seeStatus(/Received, number/);
    const addresses = performance.getEntriesByType('resource').map(({name}) => name);
    const stored = JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie + (await dump());
    expect(addresses.join() + stored).not.to.include(token);
  });

  it('tells those without access who can grant it', async () => {
    const widget = await WidgetDriver.open({access: false});
    await widget.seeText('Your super admin can grant access in the partner store.');
  });
});

/** All that the widget keeps in IndexedDB, as text. */
async function dump(): Promise<string> {
  const texts = await Promise.all(
    (await indexedDB.databases()).map(async ({name}) => {
      const database = await request(indexedDB.open(name!));
      const stores = [...database.objectStoreNames];
      const rows = stores.map((store) => request(database.transaction(store).objectStore(store).getAll()));
      const text = JSON.stringify(await Promise.all(rows));
      database.close();
      return text;
    }),
  );
  return texts.join();
}

function request<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

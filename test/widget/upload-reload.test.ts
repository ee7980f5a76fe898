import {expect} from 'chai';
import {dumpBrowserStorage} from '../support/dump-browser-storage.ts';
import {choose, rowOf, seeRow, textFile} from '../support/files.ts';
import {supportClient} from '../support/support-client.ts';
import {until} from '../support/until.ts';
import {WidgetDriver} from '../support/widget-driver.ts';

const mebibyte = 1024 * 1024;

afterEach(async () => {
  document.querySelectorAll('partner-support-widget').forEach((widget) => widget.remove());
  await supportClient.line('eu');
});

describe('an upload whose page was left', function () {
  // A line that is slow on purpose.
  this.timeout(60_000);

  it('goes on, and sends at most the chunk again that was on its way', async () => {
    const partner = supportClient.newPartner();
    await supportClient.line('eu', {bytesPerSecond: 2 * mebibyte});
    const first = await WidgetDriver.openForm({partner});
    await choose(first, textFile('reload.txt', 4 * mebibyte));
    await until(
      async () => (await supportClient.bytes('eu')) > 1.5 * mebibyte,
      () => rowOf(first, 'reload.txt') ?? 'no row',
    );
    first.element.remove();
    const second = await WidgetDriver.openForm({partner});
    await seeRow(second, 'reload.txt', 'Attached');
    expect(await supportClient.bytes('eu')).to.be.at.most(5 * mebibyte);
  });

  it('asks for the file again where the browser has not kept it, and then goes on', async () => {
    const partner = supportClient.newPartner();
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: object, ...rest: [IDBValidKey?]) {
      if ('file' in value) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, ...rest);
    };
    try {
      await supportClient.line('eu', {bytesPerSecond: 2 * mebibyte});
      const first = await WidgetDriver.openForm({partner});
      await choose(first, textFile('again.txt', 4 * mebibyte));
      await until(
        async () => (await supportClient.bytes('eu')) > 1.5 * mebibyte,
        () => rowOf(first, 'again.txt') ?? 'no row',
      );
      first.element.remove();
      const second = await WidgetDriver.openForm({partner});
      await seeRow(second, 'again.txt', 'Choose the file again');
      await second.see('button', 'Choose again: again.txt');
      await choose(second, textFile('again.txt', 4 * mebibyte));
      await seeRow(second, 'again.txt', 'Attached');
      expect(second.all('listitem')).to.have.length(1);
      expect(await supportClient.bytes('eu')).to.be.at.most(5 * mebibyte);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('is listed when it has arrived, though nothing is kept of the file itself', async () => {
    const partner = supportClient.newPartner();
    await supportClient.line('eu');
    const first = await WidgetDriver.openForm({partner});
    await choose(first, textFile('kept.txt', 1024));
    await seeRow(first, 'kept.txt', 'Attached');
    first.element.remove();
    const second = await WidgetDriver.openForm({partner});
    await seeRow(second, 'kept.txt', 'Attached');
    expect(await supportClient.bytes('eu')).to.equal(1024);
  });

  it('leaves nothing for the next person on this device', async () => {
    const partner = supportClient.newPartner();
    const first = await WidgetDriver.openForm({partner, sub: '11111111'});
    await choose(first, textFile('secret-of-the-first.txt', 1024));
    await seeRow(first, 'secret-of-the-first.txt', 'Attached');
    first.element.remove();
    const second = await WidgetDriver.openForm({partner, sub: '22222222'});
    await choose(second, textFile('own.txt', 16));
    await seeRow(second, 'own.txt', 'Attached');
    expect(second.text()).not.to.include('secret-of-the-first');
    expect(await dumpBrowserStorage()).not.to.include('secret-of-the-first');
  });
});

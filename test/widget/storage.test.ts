import {expect} from 'chai';
import {deleteDB} from 'idb';
import type {Region} from '../../src/contract/data-centers.ts';
import {DraftStore, draftLifetime, type StoredDraft} from '../../src/widget/storage/draft-store.ts';
import {RegionDatabase} from '../../src/widget/storage/region-database.ts';
import {UploadStore, type UploadRecord} from '../../src/widget/storage/upload-store.ts';

// A region of its own: those of other tests are in use.
const region = 'storage' as Region;

afterEach(() => deleteDB(`partner-support-${region}`));

describe('what is kept on this device', () => {
  it('is not removed as too old where another tab has just written a draft anew', async () => {
    const [one, other] = [new DraftStore(region), new DraftStore(region)];
    const draft: StoredDraft = {key: 'a', owner: '1/2', dataCenter: 'eu', values: {}, savedAt: 0};
    await one.put(draft);
    await other.all('1/2');
    await one.put(draft);
    const removing = one.removeExpired();
    await Promise.all([removing, other.put({...draft, savedAt: Date.now() + draftLifetime})]);
    expect(await one.all('1/2')).to.have.length(1);
  });

  it('is not removed as another’s where another tab has just written a file anew', async () => {
    const [one, other] = [new UploadStore(region), new UploadStore(region)];
    const file = {key: 'a', scope: 's', owner: '1/2', name: 'a.txt', type: '', size: 1, lastModified: 1, done: false};
    const record: UploadRecord = {...file, savedAt: 0};
    await one.put(record);
    const removing = one.removeExpired();
    await Promise.all([removing, other.put({...record, savedAt: Date.now()})]);
    expect(await one.restore('1/2', 's')).to.have.length(1);
  });

  it('leaves no connection open for each writing that the browser has refused', async () => {
    const {close} = IDBDatabase.prototype;
    const {open} = IDBFactory.prototype;
    let connections = 0;
    IDBFactory.prototype.open = function (...of) {
      connections++;
      return open.apply(this, of);
    };
    IDBDatabase.prototype.close = function () {
      connections--;
      close.call(this);
    };
    try {
      const database = new RegionDatabase(region);
      for (let time = 0; time < 5; time++) {
        await database.run(() => Promise.reject(new DOMException('full', 'QuotaExceededError'))).catch(() => {});
      }
      expect(connections).to.be.at.most(1);
      expect(await database.run((stores) => stores.getAll('drafts'))).to.deep.equal([]);
    } finally {
      IDBDatabase.prototype.close = close;
      IDBFactory.prototype.open = open;
    }
  });
});

import {expect} from 'chai';
import {deleteDB, openDB} from 'idb';
import type {Region} from '../../src/contract/data-centers.ts';
import {RegionDatabase} from '../../src/widget/storage/region-database.ts';

// A region of its own: those of other tests are in use.
const region = 'upgrade' as Region;
const name = `partner-support-${region}`;

afterEach(() => deleteDB(name));

describe('a region’s database', () => {
  it('gets the stores that an earlier version of the widget did not have, and keeps what waits in it', async () => {
    const waiting = {key: 'a', owner: '1/2', savedAt: 1, ticketId: 't', reply: {text: 'Hello', uploads: []}};
    const before = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('outbox', {keyPath: 'key'});
      },
    });
    await before.put('outbox', waiting);
    before.close();

    const database = new RegionDatabase(region);
    expect(await database.run(async (open) => [...open.objectStoreNames])).to.deep.equal([
      'drafts',
      'outbox',
      'uploads',
    ]);
    expect(await database.run((open) => open.getAll('outbox'))).to.deep.equal([waiting]);
  });
});

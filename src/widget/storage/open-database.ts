import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Region} from '../../contract/data-centers.ts';
import type {OutboxEntry} from './outbox-store.ts';

interface Schema extends DBSchema {
  outbox: {key: string; value: OutboxEntry};
}

/** A region's own database in this browser. Two regions share none, so nothing can cross over. */
export type SupportDatabase = IDBPDatabase<Schema>;

/**
 * Opens the region's IndexedDB, or resolves with `undefined` where the browser refuses it
 * (private windows, blocked storage): the stores then keep to memory and say that they do not last.
 */
export async function openDatabase(region: Region): Promise<SupportDatabase | undefined> {
  try {
    return await openDB<Schema>(`partner-support-${region}`, 1, {
      upgrade(database) {
        database.createObjectStore('outbox', {keyPath: 'key'});
      },
      // A newer version of the widget in another tab must not wait for this one.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return undefined;
  }
}

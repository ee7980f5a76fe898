import {openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Region} from '../../contract/data-centers.ts';
import {databaseOf} from './database-of.ts';
import type {StoredDraft} from './draft-store.ts';
import type {OutboxEntry} from './outbox-store.ts';
import type {UploadRecord} from './upload-store.ts';

interface Schema extends DBSchema {
  outbox: {key: string; value: OutboxEntry};
  drafts: {key: string; value: StoredDraft};
  uploads: {key: string; value: UploadRecord};
}

/** Raised with every store that is added; a browser that has an older version gets what it lacks. */
const version = 2;
const stores = ['outbox', 'drafts', 'uploads'] as const;

/** How long an opening may wait for another tab, in milliseconds, before the page goes on without storage. */
const patience = 3_000;

/**
 * A region's own database in this browser. Two regions share none, so nothing can cross over. Opened when it is
 * first used, and again after the browser has closed it (another tab upgrades it, storage was cleared).
 */
export class RegionDatabase {
  readonly #name: string;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(region: Region) {
    this.#name = databaseOf(region);
  }

  /** Rejects where the browser refuses storage (private windows, blocked, full) or does not answer in time. */
  async run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    const opening = (this.#opening ??= this.#open());
    try {
      return await work(await opening);
    } catch (error) {
      // One that is full goes on with what else is under way in it; one that was not had, or has ended, is opened anew.
      if (!isRefusal(error) && this.#opening === opening) this.#opening = undefined;
      throw error;
    }
  }

  async #open(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#opening = undefined;
    };
    const opening = openDB<Schema>(this.#name, version, {
      upgrade(database) {
        for (const store of stores) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, {keyPath: 'key'});
        }
      },
      // A newer version of the widget in another tab must not wait for this one.
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The browser does not open its storage.')), patience);
    });
    try {
      return await Promise.race([opening, late]);
    } catch (error) {
      // Whoever waited has gone on, and nothing else would end it.
      void opening.then(
        (database) => database.close(),
        () => {},
      );
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Whether what was to be done was refused, and the connection is as it was. */
function isRefusal(error: unknown): boolean {
  return ['QuotaExceededError', 'AbortError', 'DataCloneError'].includes((error as Error).name);
}

import type {Region} from '../../contract/data-centers.ts';
import {RegionDatabase} from './region-database.ts';

/**
 * What was typed and not sent. A row for each draft, under its key, so that two tabs which write different drafts do
 * not overwrite each other's, and a draft that is sent after a reload is still the same ticket.
 */
export interface StoredDraft {
  readonly key: string;
  /** Partner and user. Nothing is stored for a nobody. */
  readonly owner: string;
  readonly dataCenter: string;
  readonly values: Readonly<Record<string, string>>;
  /** Milliseconds since 1970, by this device's clock. */
  readonly savedAt: number;
}

/** How long a draft is kept, in milliseconds. */
export const draftLifetime = 24 * 60 * 60 * 1000;

/** Every method rejects where the browser refuses storage: the page then goes on without. */
export class DraftStore {
  readonly #database: RegionDatabase;

  constructor(region: Region) {
    this.#database = new RegionDatabase(region);
  }

  /** The owner's last draft for the data center. */
  async latest(owner: string, dataCenter: string): Promise<StoredDraft | undefined> {
    return (await this.all(owner)).find((draft) => draft.dataCenter === dataCenter);
  }

  /** The owner's drafts, the last first. Those that are too old are removed, whosever they are. */
  async all(owner: string): Promise<StoredDraft[]> {
    await this.removeExpired();
    const stored = await this.#database.run((open) => open.getAll('drafts'));
    return stored.filter((draft) => draft.owner === owner).sort((one, other) => other.savedAt - one.savedAt);
  }

  /** Removes what is too old, whosever it is. */
  async removeExpired(): Promise<void> {
    const oldest = Date.now() - draftLifetime;
    await this.#removeWhere(({savedAt}) => savedAt < oldest);
  }

  /** Committed at once: a page that is being reloaded may be gone before its writing ends, which undoes it. */
  async put(draft: StoredDraft): Promise<void> {
    await this.#database.run(async (open) => {
      const writing = open.transaction('drafts', 'readwrite');
      const put = writing.store.put(draft);
      writing.commit();
      await Promise.all([put, writing.done]);
    });
  }

  async remove(key: string): Promise<void> {
    await this.#database.run((open) => open.delete('drafts', key));
  }

  /** Removes what anybody but `owner` has left in this region: the next person at the device finds none of it. */
  async purgeOthers(owner: string): Promise<void> {
    await this.#removeWhere((draft) => draft.owner !== owner);
  }

  /** In one transaction: what another tab writes anew stays. */
  async #removeWhere(isOver: (draft: StoredDraft) => boolean): Promise<void> {
    await this.#database.run(async (open) => {
      // Whoever reads does not wait for a writing, where there is nothing to remove.
      if (!(await open.getAll('drafts')).some(isOver)) return;
      const {store, done} = open.transaction('drafts', 'readwrite');
      const removed = store.getAll().then((all) => Promise.all(all.filter(isOver).map(({key}) => store.delete(key))));
      await Promise.all([removed, done]);
    });
  }
}

const stores = new Map<Region, DraftStore>();

/** The page's one store of a region. */
export function draftStoreOf(region: Region): DraftStore {
  let store = stores.get(region);
  if (!store) stores.set(region, (store = new DraftStore(region)));
  return store;
}

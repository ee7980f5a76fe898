import type {UploadId} from '../../contract/attachment.ts';
import {uploadLifetime} from '../../contract/attachment-limits.ts';
import type {Region} from '../../contract/data-centers.ts';
import {RegionDatabase} from './region-database.ts';

/** A file that goes with something not sent yet, kept so that its upload outlives a reload. */
export interface UploadRecord {
  readonly key: string;
  /** What it goes with: the form, or the reply to a ticket. */
  readonly scope: string;
  /** Partner and user whose file it is. */
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly lastModified: number;
  /** Known once the backend has been told of the file. */
  readonly uploadId?: UploadId;
  readonly done: boolean;
  /** Missing once it has arrived, and where the browser refuses to store it. */
  readonly file?: File;
  /** Milliseconds since 1970, by this device's clock. */
  readonly savedAt: number;
}

/** What the files of a ticket in writing go with. `key` is the draft's. */
export function scopeOfDraft(key: string): string {
  return `ticket/${key}`;
}

const databases = new Map<Region, RegionDatabase>();

/** Files of one region. Where the browser refuses storage nothing is kept, and nothing fails. */
export class UploadStore {
  readonly #database: RegionDatabase;

  constructor(region: Region) {
    let database = databases.get(region);
    if (!database) databases.set(region, (database = new RegionDatabase(region)));
    this.#database = database;
  }

  /**
   * The owner's files of a scope, in the order in which they were added. Those of anybody else are removed, and
   * those that the backend has forgotten by now.
   */
  async restore(owner: string, scope: string): Promise<UploadRecord[]> {
    const left = await this.#removeWhere((record) => record.owner !== owner || isExpired(record));
    return left.filter((record) => record.scope === scope).sort((one, other) => one.savedAt - other.savedAt);
  }

  /** Removes the files of a scope, and resolves with them. */
  async take(scope: string): Promise<UploadRecord[]> {
    const all = await this.#database.run((open) => open.getAll('uploads')).catch(() => []);
    const taken = all.filter((record) => record.scope === scope);
    await this.remove(taken.map(({key}) => key));
    return taken;
  }

  /** Removes what the backend has forgotten by now, whosever it is. */
  async removeExpired(): Promise<void> {
    await this.#removeWhere(isExpired);
  }

  async put(record: UploadRecord): Promise<void> {
    const put = (kept: UploadRecord) => this.#database.run((open) => open.put('uploads', kept));
    const {file: _, ...withoutFile} = record;
    await put(record)
      // A full disk may still have room for the address, under which the same file can be taken up again.
      .catch(() => put(withoutFile))
      .catch(() => {});
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.#database.run((open) => Promise.all(keys.map((key) => open.delete('uploads', key)))).catch(() => {});
  }

  /** Resolves with what is left. In one transaction: what another tab writes anew stays. */
  async #removeWhere(isOver: (record: UploadRecord) => boolean): Promise<UploadRecord[]> {
    const removed = this.#database.run(async (open) => {
      const all = await open.getAll('uploads');
      // Whoever reads does not wait for a writing, where there is nothing to remove.
      if (!all.some(isOver)) return all;
      const {store, done} = open.transaction('uploads', 'readwrite');
      const left = store.getAll().then(async (now) => {
        await Promise.all(now.filter(isOver).map(({key}) => store.delete(key)));
        return now.filter((record) => !isOver(record));
      });
      return (await Promise.all([left, done]))[0];
    });
    return removed.catch(() => []);
  }
}

function isExpired({savedAt}: UploadRecord): boolean {
  return savedAt < Date.now() - uploadLifetime * 1000;
}

import {Changes} from './changes.ts';
import {judgeFile, type FileLimits} from './judge-file.ts';
import type {UploadItem} from './upload-item.ts';
import {UploadKeeper} from './upload-keeper.ts';
import type {Uploader} from './uploader.ts';

/** The files themselves, in the order in which they were added, and their copy in the region's storage. */
export class UploadList {
  readonly changes = new Changes();
  readonly #keeper: UploadKeeper;
  #items: readonly UploadItem[] = [];

  /** `onRestored` is told when files of an earlier page have joined the list. */
  constructor(scope: string, onRestored: () => void) {
    this.#keeper = new UploadKeeper(scope, (restored) => {
      // One that is there after all takes the place of what said that it was left in another region.
      const stay = this.#items.filter((item) => item.reason !== 'other_region' || !restored.some(hasKeyOf(item)));
      this.#items = [...restored.filter((item) => !stay.some(hasKeyOf(item))), ...stay];
      this.#keepAll();
      this.changes.announce();
      onRestored();
    });
  }

  get items(): readonly UploadItem[] {
    return this.#items;
  }

  /** Whether files may still join that were kept with what was opened. */
  get isReading(): boolean {
    return this.#keeper.isReading;
  }

  find(key: string): UploadItem | undefined {
    return this.#items.find((item) => item.key === key);
  }

  /** Adds the file, or puts it in the place of what stands under its key. */
  put(item: UploadItem): void {
    const listed = this.find(item.key);
    this.#items = listed ? this.#items.map((each) => (each === listed ? item : each)) : [...this.#items, item];
    const {state, uploadId, file} = item;
    // Progress alone is not worth a write.
    if (listed?.state !== state || listed.uploadId !== uploadId || listed.file !== file) this.#keeper.keep(item);
    this.changes.announce();
  }

  /** Changes a file, unless it has been removed meanwhile. */
  change(key: string, change: Partial<UploadItem>): void {
    const item = this.find(key);
    if (item) this.put({...item, ...change});
  }

  remove(gone: readonly UploadItem[]): void {
    this.#keeper.remove(gone);
    this.#items = this.#items.filter((item) => !gone.includes(item));
    this.changes.announce();
  }

  clear(): void {
    this.#keeper.clear();
    this.remove(this.#items);
  }

  /** Lists these, as they stand in the uploader's region. */
  show(items: readonly UploadItem[]): void {
    this.#items = items;
    this.#keepAll();
    this.changes.announce();
  }

  /** The files go with `scope` from now on. */
  belongTo(scope: string): void {
    if (this.#keeper.rename(scope)) this.#keepAll();
  }

  /** Lists what was kept for `scope`, if anything. What was listed stays kept with what it goes with. */
  open(scope: string | undefined): void {
    this.#items = [];
    if (scope === undefined) this.#keeper.clear();
    else this.#keeper.open(scope);
    this.changes.announce();
  }

  /** The file, refused if the region would not take it beside those that stand before it. */
  judge(item: UploadItem, limits: FileLimits): UploadItem {
    const index = this.#items.findIndex(({key}) => key === item.key);
    const before = index === -1 ? this.#items : this.#items.slice(0, index);
    const reason = judgeFile(item, before.filter(({state}) => state !== 'refused').length, limits);
    return reason ? {...item, state: 'refused', reason} : item;
  }

  /** Lists these, as far as the region takes so many. */
  join(items: readonly UploadItem[], limits: FileLimits): void {
    for (const item of items) this.put(item.state === 'failed' ? item : this.judge(item, limits));
  }

  /** Keeps the files in the uploader's region from now on; with `undefined` it rests. */
  use(uploader: Uploader | undefined): void {
    this.#keeper.use(uploader);
  }

  #keepAll(): void {
    for (const item of this.#items) if (item.reason !== 'other_region') this.#keeper.keep(item);
  }
}

function hasKeyOf({key}: UploadItem): (other: UploadItem) => boolean {
  return (other) => other.key === key;
}

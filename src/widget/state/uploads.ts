import type {UploadId} from '../../contract/attachment.ts';
import type {SupportError} from '../api/support-error.ts';
import type {OutboxEntry} from '../storage/outbox-store.ts';
import type {FileLimits} from './judge-file.ts';
import {sentItems} from './sent-items.ts';
import {untilTrue} from './until-true.ts';
import {isOpen, isSame, toAttachments, toItem, toLeftBehind, type UploadItem} from './upload-item.ts';
import {UploadList} from './upload-list.ts';
import {UploadWay} from './upload-way.ts';
import type {Uploader} from './uploader.ts';

/**
 * Files that go with one ticket or one reply. They belong to the region to which they are sent: where that changes,
 * what has arrived there is given up, and the files stay listed, to be added again by the person.
 */
export class Uploads {
  readonly #list: UploadList;
  readonly #way: UploadWay;
  /** What was handed over while this page lives. */
  #sent: readonly UploadItem[] = [];
  #aside: readonly UploadItem[] = [];
  #isAwaited = false;
  #isBlocked = false;

  /** `scope` says what they go with: files of another scope are none of it after a reload. */
  constructor(scope: string) {
    this.#list = new UploadList(scope, () => void this.#way.send());
    this.#way = new UploadWay(this.#list);
  }

  get changes() {
    return this.#list.changes;
  }

  /** In the order in which they were added, those that were refused as well. */
  get items(): readonly UploadItem[] {
    return this.#list.items;
  }

  get limits(): FileLimits {
    return this.#way.limits;
  }

  /** Ids of what has arrived. */
  get ids(): UploadId[] {
    return toAttachments(this.items).map(({id}) => id);
  }

  /** Why the files wait, if they do. */
  get hindrance(): SupportError | undefined {
    return this.#way.hindrance;
  }

  /** How many files a submission waits for. */
  get awaited(): number {
    return this.#isAwaited ? this.items.filter(isOpen).length : 0;
  }

  /** Whether a submission was held up by a file that has not arrived and never will by itself. */
  get isBlocked(): boolean {
    return this.#isBlocked;
  }

  /** Sends by `uploader` from now on; by none while there is no way. What waits goes on by itself. */
  use(uploader: Uploader | undefined): void {
    const before = this.#way.uploader;
    if (this.#way.isThere && uploader === before) return;
    this.#way.use(uploader);
    if (before && uploader && before.region !== uploader.region) this.#leave(before);
    this.#list.use(uploader);
    void this.#way.send();
    this.changes.announce();
  }

  /** Asks the region what it takes, before somebody chooses a file. */
  prepare(): Promise<void> {
    return this.#way.prepare();
  }

  /** Takes files up, and refuses at once what would be refused later anyway. A file that is listed goes on. */
  add(files: readonly File[]): void {
    this.#isBlocked = false;
    for (const item of files.map(toItem)) {
      const listed = this.items.find((other) => isSame(item, other) && other.state !== 'refused');
      if (listed) this.#again({...listed, file: item.file});
      else this.#list.put(this.#list.judge(item, this.limits));
    }
    void this.#way.send();
  }

  /** Takes a file off the list, and ends its upload. */
  remove(key: string): void {
    const item = this.#list.find(key);
    if (!item) return;
    this.#isBlocked = false;
    this.#way.discard(item);
    this.#list.remove([item]);
    void this.#way.send();
  }

  /** Tries again with a file that has failed, or that was one too many. */
  retry(key: string): void {
    const item = this.#list.find(key);
    if (item?.file) this.#again(item);
    void this.#way.send();
  }

  /** Resolves with whether all files have arrived, once none is on its way any more. */
  async settle(): Promise<boolean> {
    this.#isAwaited = true;
    this.changes.announce();
    await untilTrue(this.changes, () => !this.#way.isThere || !this.items.some(isOpen));
    this.#isAwaited = false;
    this.#isBlocked = this.items.some(({state}) => state !== 'done');
    this.changes.announce();
    return !this.#isBlocked;
  }

  /** Takes those off the list that went with something that is sent. The backend keeps them. */
  handOver(ids: readonly UploadId[]): void {
    const sent = this.items.filter(({uploadId}) => uploadId !== undefined && ids.includes(uploadId));
    this.#sent = [...this.#sent, ...sent];
    this.#list.remove(sent);
  }

  /** Lists the files of a ticket that was refused, to be mended with it. */
  takeBack(entry: OutboxEntry): void {
    for (const item of sentItems(entry, this.#sent)) this.#list.put(item);
  }

  /** What they go with is discarded, and they with it. {@link bringBack} takes that back. */
  setAside(): void {
    this.#aside = this.items;
    this.#empty();
  }

  bringBack(): void {
    for (const item of this.#aside) this.#list.put(isOpen(item) ? {...item, state: 'waiting'} : item);
    this.#aside = [];
    void this.#way.send();
  }

  /** Nothing is left of the files here; the backend forgets by itself what went with nothing. */
  clear(): void {
    this.#sent = [];
    this.#aside = [];
    this.#empty();
  }

  #empty(): void {
    for (const item of this.items) this.#way.cancel(item);
    this.#isBlocked = false;
    this.#list.clear();
  }

  #leave(before: Uploader): void {
    for (const {uploadId} of [...this.items, ...this.#aside]) if (uploadId) before.discard(uploadId);
    for (const item of this.items) this.#list.put(toLeftBehind(item));
    this.#aside = this.#aside.map(toLeftBehind);
  }

  #again(item: UploadItem): void {
    if (isOpen(item) || item.state === 'done') return;
    this.#isBlocked = false;
    this.#list.put(this.#list.judge({...item, state: 'waiting', reason: undefined}, this.limits));
  }
}

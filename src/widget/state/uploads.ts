import type {UploadId} from '../../contract/attachment.ts';
import type {SupportError} from '../api/support-error.ts';
import type {OutboxEntry} from '../storage/outbox-store.ts';
import type {FileLimits} from './judge-file.ts';
import {sentItems} from './sent-items.ts';
import {untilTrue} from './until-true.ts';
import {isOpen, isSame, toAgain, toAnew, toAttachments, toItem, type SameFile, type UploadItem} from './upload-item.ts';
import {UploadList} from './upload-list.ts';
import {UploadWay} from './upload-way.ts';
import type {Uploader} from './uploader.ts';
import {UploadsElsewhere} from './uploads-elsewhere.ts';

/**
 * Files that go with one ticket or one reply. They belong to the region to which they are sent: where that changes,
 * they stay there and are listed here, to be added again by the person.
 */
export class Uploads {
  readonly #list: UploadList;
  readonly #way: UploadWay;
  /** What was handed over while this page lives. */
  #sent: readonly UploadItem[] = [];
  readonly #elsewhere = new UploadsElsewhere();
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

  /** Whether files of an opened draft may still join. */
  get isReading(): boolean {
    return this.#list.isReading;
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
    this.#list.use(uploader);
    if (before && uploader && before.region !== uploader.region) {
      this.#list.show(this.#elsewhere.move(this.items, before, uploader));
    }
    void this.#way.send();
    this.changes.announce();
  }

  /** Asks the region what it takes, before somebody chooses a file. */
  readonly prepare = (): Promise<void> => this.#way.prepare();

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
    this.#elsewhere.discard(item);
    this.#list.remove([item]);
    void this.#way.send();
  }

  /** Tries again with a file that has failed, or that was one too many. */
  retry(key: string): void {
    const item = this.#list.find(key);
    if (item) this.#again(item);
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

  /** Takes those off the list that went with something that is sent, and returns them. The backend keeps them. */
  handOver(ids: readonly UploadId[]): readonly UploadItem[] {
    const sent = this.items.filter(({uploadId}) => uploadId !== undefined && ids.includes(uploadId));
    this.#sent = [...this.#sent, ...sent];
    this.#list.remove(sent);
    this.#elsewhere.discardAll();
    return sent;
  }

  /** Lists the files of a ticket that was refused, to be mended with it. */
  takeBack(entry: OutboxEntry): void {
    this.#list.join(sentItems(entry, this.#sent), this.limits);
  }

  /** What they go with is discarded, and they with it. {@link bringBack} takes that back. */
  setAside(): void {
    this.#elsewhere.setAside(this.items);
    this.#cancelAll();
    this.#list.clear();
  }

  bringBack(): void {
    this.#list.join(this.#elsewhere.bringBack(), this.limits);
    void this.#way.send();
  }

  /** Whether every one of them, or `ofAside` of those set aside, is among `sent`. */
  areAmong(sent: readonly SameFile[], ofAside: boolean): boolean {
    return (ofAside ? this.#elsewhere.aside : this.items).every((item) => sent.some((other) => isSame(item, other)));
  }

  /** Those among `sent` belong to a ticket by now: they are sent anew, or chosen anew where the page has them not. */
  sendAnew(sent: readonly SameFile[]): void {
    this.#elsewhere.changeAside((item) => toAnew(item, sent));
    this.#list.show(this.items.map((item) => toAnew(item, sent)));
    void this.#way.send();
  }

  /** They go with `scope` from now on. */
  belongTo(scope: string): void {
    this.#list.belongTo(scope);
  }

  /** Lists what was kept for `scope`, if anything. What was listed stays kept with what it goes with. */
  open(scope?: string): void {
    this.#cancelAll();
    this.#elsewhere.leave();
    this.#list.open(scope);
  }

  /** Nothing is left of the files here; the backend forgets by itself what went with nothing. */
  clear(): void {
    this.setAside();
    this.#elsewhere.forgetAside();
    this.#sent = [];
  }

  #cancelAll(): void {
    this.items.forEach((item) => this.#way.cancel(item));
    this.#isBlocked = false;
  }

  #again(item: UploadItem): void {
    const again = toAgain(item);
    if (!again) return;
    this.#isBlocked = false;
    this.#list.join([again], this.limits);
  }
}

import type {SupportError} from '../api/support-error.ts';
import type {FileLimits} from './judge-file.ts';
import {isOpen, type UploadItem} from './upload-item.ts';
import type {UploadList} from './upload-list.ts';
import {UploadQueue} from './upload-queue.ts';
import {defaultLimits, type Uploader} from './uploader.ts';

/** The way that the files of a list take to one region: what it takes, and what is being sent there. */
export class UploadWay {
  readonly #list: UploadList;
  #limits: FileLimits = defaultLimits;
  /** Of the region to which the files belong, even while nothing is sent. */
  #uploader: Uploader | undefined;
  #queue: UploadQueue | undefined;

  constructor(list: UploadList) {
    this.#list = list;
  }

  get limits(): FileLimits {
    return this.#limits;
  }

  get uploader(): Uploader | undefined {
    return this.#uploader;
  }

  /** Whether there is a way at present. */
  get isThere(): boolean {
    return this.#queue !== undefined;
  }

  /** Why the files wait, if they do. */
  get hindrance(): SupportError | undefined {
    return this.#queue?.hindrance;
  }

  /** Sends by `uploader` from now on; with `undefined` nothing is sent. What was on its way waits. */
  use(uploader: Uploader | undefined): void {
    this.#queue?.stop();
    this.#queue = undefined;
    for (const {key} of this.#list.items.filter(({state}) => state === 'uploading')) {
      this.#list.change(key, {state: 'waiting'});
    }
    if (!uploader) return;
    if (uploader.region !== this.#uploader?.region) this.#limits = defaultLimits;
    this.#uploader = uploader;
    this.#queue = new UploadQueue({
      uploader,
      next: () => this.#list.items.find(({state, file}) => state === 'waiting' && file !== undefined),
      change: (key, change) => this.#list.change(key, change),
    });
  }

  /** Asks the region what it takes. */
  async prepare(): Promise<void> {
    if (!this.#queue || !this.#uploader) return;
    this.#limits = await this.#uploader.limits();
    this.#list.changes.announce();
  }

  /** Sends what waits, after judging it by what the region takes. */
  async send(): Promise<void> {
    // Nobody is asked for anything as long as there is nothing to send.
    if (!this.#list.items.some(isOpen)) return;
    await this.prepare();
    for (const item of this.#list.items.filter(({state}) => state === 'waiting')) {
      this.#list.put(this.#list.judge(item, this.#limits));
    }
    await this.#queue?.run();
  }

  cancel({key}: UploadItem): void {
    this.#queue?.cancel(key);
  }

  /** Ends the upload of a file, and gives up what has arrived of it. */
  discard(item: UploadItem): void {
    this.cancel(item);
    if (item.uploadId) this.#uploader?.discard(item.uploadId);
  }
}

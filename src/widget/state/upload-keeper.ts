import type {Uploader} from './uploader.ts';
import {fromRecord, toRecord, type UploadItem} from './upload-item.ts';

/**
 * Keeps files of one scope in the region's storage, so that their uploads outlive a reload. Nothing is kept, and
 * nothing is read, before it is known whose they are.
 */
export class UploadKeeper {
  #scope: string;
  readonly #onRestored: (items: readonly UploadItem[]) => void;
  #uploader: Uploader | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Writes happen in the order in which they were asked for. */
  #writing: Promise<void> = Promise.resolve();
  #isRestored = false;
  #isReading = false;
  /** Raised with whatever ends a list: what was being read for it by then is not taken up any more. */
  #generation = 0;

  constructor(scope: string, onRestored: (items: readonly UploadItem[]) => void) {
    this.#scope = scope;
    this.#onRestored = onRestored;
  }

  /** Whether the files of an {@link open opened} scope are still being read. */
  get isReading(): boolean {
    return this.#isReading;
  }

  /** Reads what was kept in the region, as soon as somebody is known; with `undefined` it rests. */
  use(uploader: Uploader | undefined): void {
    this.clear();
    this.#unsubscribe?.();
    this.#unsubscribe = uploader?.identity.changes.subscribe(() => this.#restore());
    if (!uploader) return;
    this.#isRestored = false;
    this.#uploader = uploader;
    this.#restore();
  }

  /** The list is over, with whatever would still have joined it. */
  clear(): void {
    this.#generation++;
    this.#isReading = false;
  }

  /** What is kept from now on goes with `scope`. Returns whether that is another than before. */
  rename(scope: string): boolean {
    const isOther = scope !== this.#scope;
    this.#scope = scope;
    return isOther;
  }

  /** Turns to another scope, and reads what was kept for it. */
  open(scope: string): void {
    this.clear();
    this.#scope = scope;
    this.#isRestored = false;
    this.#isReading = true;
    this.#restore();
  }

  keep(item: UploadItem): void {
    const owner = this.#uploader?.identity.known?.owner;
    if (owner === undefined) return;
    const record = toRecord(item, owner, this.#scope);
    this.#write((uploader) => (record ? uploader.store.put(record) : uploader.store.remove([item.key])));
  }

  remove(items: readonly UploadItem[]): void {
    this.#write(({store}) => store.remove(items.map(({key}) => key)));
  }

  #restore(): void {
    const uploader = this.#uploader;
    const owner = uploader?.identity.known?.owner;
    if (!uploader || owner === undefined || this.#isRestored) return;
    this.#isRestored = true;
    const generation = this.#generation;
    const scope = this.#scope;
    this.#write(async ({store}) => {
      const records = await store.restore(owner, scope);
      if (generation !== this.#generation) return;
      this.#isReading = false;
      this.#onRestored(records.map(fromRecord));
    });
  }

  #write(work: (uploader: Uploader) => Promise<unknown>): void {
    const uploader = this.#uploader;
    if (!uploader) return;
    this.#writing = this.#writing
      .then(() => work(uploader))
      .then(
        () => undefined,
        () => undefined,
      );
  }
}

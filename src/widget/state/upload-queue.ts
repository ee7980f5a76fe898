import {toFileReason} from '../api/file-reason.ts';
import {isPassing, SupportError} from '../api/support-error.ts';
import {DrainSchedule} from './drain-schedule.ts';
import type {Uploader} from './uploader.ts';
import type {UploadItem} from './upload-item.ts';
import {withLock} from './with-lock.ts';

export interface UploadQueueParts {
  uploader: Uploader;
  /** The first that waits, with its file. */
  next: () => UploadItem | undefined;
  change: (key: string, change: Partial<UploadItem>) => void;
}

/**
 * Sends files one after the other, so that the first is there soon on a slow line. Where the way to the region is
 * cut it waits, and goes on at the offset that has arrived.
 */
export class UploadQueue {
  readonly #parts: UploadQueueParts;
  /** From the first try that failed on: there are as many queues as tickets that were read. */
  #schedule: DrainSchedule | undefined;
  #current: {readonly key: string; readonly control: AbortController} | undefined;
  #hindrance: SupportError | undefined;
  #stopped = false;

  constructor(parts: UploadQueueParts) {
    this.#parts = parts;
  }

  /** Why the last try left something waiting. */
  get hindrance(): SupportError | undefined {
    return this.#hindrance;
  }

  /** Sends what waits. Resolves when nothing is left or when it has to wait. */
  async run(): Promise<void> {
    while (!this.#current && !this.#stopped && !this.#schedule?.mustWait) {
      const item = this.#parts.next();
      if (!item) return;
      const control = new AbortController();
      this.#current = {key: item.key, control};
      const failure = await this.#send(item, control.signal);
      this.#current = undefined;
      this.#hindrance = failure && isPassing(failure) ? failure : undefined;
      if (this.#stopped) return;
      this.#settle(item.key, failure);
      if (this.#hindrance) {
        this.#schedule ??= new DrainSchedule(() => void this.run());
        return this.#schedule.again(this.#hindrance.retryAfter);
      }
      this.#schedule?.reset();
    }
  }

  /** Ends the upload of a file that is given up. */
  cancel(key: string): void {
    if (this.#current?.key === key) this.#current.control.abort();
  }

  /** Ends all, for good. What has arrived stays with the backend. */
  stop(): void {
    this.#stopped = true;
    this.#schedule?.dispose();
    this.#current?.control.abort();
  }

  /** Resolves with what went wrong, if so; being cancelled is no failure. */
  async #send(item: UploadItem, signal: AbortSignal): Promise<SupportError | undefined> {
    const {uploader, change} = this.#parts;
    const {key, name, uploadId: id} = item;
    try {
      const {chunkBytes} = await uploader.limits();
      // Another tab may hold the same draft.
      await withLock(`partner-support-upload-${key}`, async () => {
        signal.throwIfAborted();
        // Only what the backend has answered for is on its way: without a connection a file waits.
        const uploadId = await uploader.send({
          ...{file: item.file!, name, id, chunkBytes, signal},
          onId: (known) => change(key, {state: 'uploading', reason: undefined, uploadId: known}),
          onProgress: (progress) => change(key, {state: 'uploading', reason: undefined, progress}),
        });
        change(key, {state: 'done', progress: 1, uploadId});
      });
      return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      return error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
    }
  }

  #settle(key: string, failure: SupportError | undefined): void {
    if (!failure) return;
    const reason = toFileReason(failure.code);
    if (reason) this.#parts.change(key, {state: 'refused', reason, uploadId: undefined});
    else if (isPassing(failure)) this.#parts.change(key, {state: 'waiting'});
    else this.#parts.change(key, {state: 'failed', reason: failure.kind});
  }
}

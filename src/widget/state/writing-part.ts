import {regions} from '../../contract/data-centers.ts';
import {loadChunk} from '../api/load-chunk.ts';
import {isAnythingKept} from '../storage/is-anything-kept.ts';
import type {Writing, WritingDesk} from './writing.ts';

/** Fetches {@link Writing} as soon as it is needed and no sooner: the panel opens on reading. */
export class WritingPart {
  readonly #desk: WritingDesk;
  readonly #onLoaded: (writing: Writing) => void;
  #prefill: Readonly<Record<string, unknown>>;
  #writing: Writing | undefined;
  #loading: Promise<Writing> | undefined;

  constructor(desk: WritingDesk, prefill: Readonly<Record<string, unknown>>, onLoaded: (writing: Writing) => void) {
    this.#desk = desk;
    this.#prefill = prefill;
    this.#onLoaded = onLoaded;
  }

  get loaded(): Writing | undefined {
    return this.#writing;
  }

  /** Whether the page gives something for the form. */
  get isPrefilled(): boolean {
    return Object.keys(this.#prefill).length > 0;
  }

  /** Rejects with a `SupportError` when it cannot be had; a later call may succeed. */
  load(): Promise<Writing> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Takes up what the page gives for the form, and what this device keeps. Never rejects. */
  async loadIfNeeded(): Promise<void> {
    if (this.isPrefilled || (await isAnythingKept(regions))) {
      // Where it cannot be had now, it is fetched again as soon as somebody wants to write.
      await this.load().catch(() => {});
    }
    await this.#writing?.takeUpWhatIsKept();
  }

  /** Takes up what the page gives from now on. */
  prefill(prefill: Readonly<Record<string, unknown>>): void {
    if (prefill === this.#prefill) return;
    this.#prefill = prefill;
    if (this.#writing) this.#writing.prefill(prefill);
    else if (this.isPrefilled) void this.load().catch(() => {});
  }

  async #load(): Promise<Writing> {
    const {Writing} = await loadChunk(() => import('./writing.ts'));
    this.#writing = new Writing(this.#desk, this.#prefill);
    this.#onLoaded(this.#writing);
    return this.#writing;
  }
}

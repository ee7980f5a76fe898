const shortest = 2_000;
const longest = 60_000;
/** Longest wait that a backend can ask for, in milliseconds. */
const longestAsked = 3_600_000;

/**
 * When to try again: after a pause that doubles up to a minute, with jitter so that many pages do not come back
 * in step; and at once when the connection or the reader comes back, unless the backend has named a time.
 */
export class DrainSchedule {
  readonly #run: () => void;
  #pause = shortest;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;

  constructor(run: () => void) {
    this.#run = run;
    addEventListener('online', this.#soon);
    document.addEventListener('visibilitychange', this.#soon);
  }

  /** Whether the backend has asked to be left alone for now. */
  get mustWait(): boolean {
    return Date.now() < this.#notBefore;
  }

  /** Plans another try; not before `retryAfter` seconds where the backend named a time. */
  again(retryAfter = 0): void {
    clearTimeout(this.#timer);
    const asked = Math.min(longestAsked, retryAfter * 1000);
    this.#notBefore = Date.now() + asked;
    const pause = Math.max(asked, this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(longest, this.#pause * 2);
    this.#timer = setTimeout(this.#run, pause);
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#notBefore = 0;
    this.#pause = shortest;
  }

  dispose(): void {
    this.reset();
    removeEventListener('online', this.#soon);
    document.removeEventListener('visibilitychange', this.#soon);
  }

  readonly #soon = (): void => {
    if (document.visibilityState !== 'hidden' && !this.mustWait) this.#run();
  };
}

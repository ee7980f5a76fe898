const shortest = 2_000;
const longest = 60_000;

/**
 * When to try again: after a pause that doubles up to a minute, with full jitter so that many pages do not
 * come back in step; and at once when the connection or the reader comes back.
 */
export class DrainSchedule {
  readonly #run: () => void;
  #pause = shortest;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(run: () => void) {
    this.#run = run;
    addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#now);
  }

  /** Plans another try; not before `retryAfter` seconds where the backend named a time. */
  again(retryAfter?: number): void {
    clearTimeout(this.#timer);
    const pause = retryAfter === undefined ? this.#pause * (0.5 + Math.random() / 2) : retryAfter * 1000;
    this.#pause = Math.min(longest, this.#pause * 2);
    this.#timer = setTimeout(this.#now, pause);
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pause = shortest;
  }

  dispose(): void {
    this.reset();
    removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#now);
  }

  readonly #now = (): void => {
    if (document.visibilityState === 'hidden') return;
    clearTimeout(this.#timer);
    this.#run();
  };
}

const shortest = 15_000;
const longest = 120_000;

/**
 * Runs `look` while the reader looks: gently, with pauses that grow while it fails, not at all in a hidden page,
 * and at once when the page is looked at again.
 */
export class Poller {
  readonly #look: () => Promise<void>;
  #pause = shortest;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #isLooking = false;

  constructor(look: () => Promise<void>) {
    this.#look = look;
  }

  start(): void {
    if (this.#running) return;
    this.#running = true;
    addEventListener('focus', this.#now);
    document.addEventListener('visibilitychange', this.#now);
    this.#plan();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    removeEventListener('focus', this.#now);
    document.removeEventListener('visibilitychange', this.#now);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    if (this.#running) this.#timer = setTimeout(this.#now, this.#pause);
  }

  readonly #now = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState !== 'hidden') void this.#run();
  };

  async #run(): Promise<void> {
    // A page that comes back has the focus and is visible: that is told twice.
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#look();
      this.#pause = shortest;
    } catch {
      this.#pause = Math.min(longest, this.#pause * 2);
    }
    this.#isLooking = false;
    this.#plan();
  }
}

/** Looks again and again while the page can be seen, at once when it comes into sight, never twice at a time. */
export class Poll {
  readonly #look: () => Promise<void>;
  readonly #interval: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #isLooking = false;

  /** `interval` between two looks, in milliseconds. */
  constructor(look: () => Promise<void>, interval: number) {
    this.#look = look;
    this.#interval = interval;
    document.addEventListener('visibilitychange', () => {
      if (this.#isRunning) void this.#turn();
    });
  }

  start(): void {
    this.#isRunning = true;
    void this.#turn();
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
  }

  async #turn(): Promise<void> {
    clearTimeout(this.#timer);
    if (document.hidden || this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#look();
    } finally {
      this.#isLooking = false;
      if (this.#isRunning) this.#timer = setTimeout(() => void this.#turn(), this.#interval);
    }
  }
}

/** Pause in typing after which a draft is written down, in milliseconds. */
const pause = 150;

/** When to write a draft down: after a pause in typing, and at the latest when the page is hidden or left. */
export class DraftWriter {
  readonly #save: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(save: () => void) {
    this.#save = save;
  }

  start(): void {
    addEventListener('pagehide', this.flush);
    document.addEventListener('visibilitychange', this.flush);
  }

  /** Writes down what is still to be written, and ends. */
  stop(): void {
    this.flush();
    removeEventListener('pagehide', this.flush);
    document.removeEventListener('visibilitychange', this.flush);
  }

  plan(): void {
    this.cancel();
    this.#timer = setTimeout(this.write, pause);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly flush = (): void => {
    if (this.#timer !== undefined) this.write();
  };

  readonly write = (): void => {
    this.cancel();
    this.#save();
  };
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds in which the panel comes up and is in motion, with some to spare. */
const length = 400;

/**
 * Lets its element leave out what would hold up the panel's coming up and is not what somebody looks for: the first of
 * the browser's formatters takes some 20 ms to be made, whichever it is. Renders its element once more when that is over.
 */
export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  hostConnected(): void {
    if (this.#isOver) return;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#host.requestUpdate();
    }, length);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

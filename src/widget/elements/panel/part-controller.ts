import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SupportError} from '../../api/support-error.ts';

/** A part of the panel that is fetched when it is first needed, so that opening the panel does not wait for it. */
export class PartController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<unknown>;
  #loading: Promise<void> | undefined;
  #isReady = false;
  #error: SupportError | undefined;

  /** `load` fetches it, and resolves when all is there that it takes to show it. */
  constructor(host: ReactiveControllerHost, load: () => Promise<unknown>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Why it cannot be shown, until it is fetched {@link again}. */
  get error(): SupportError | undefined {
    return this.#error;
  }

  // Lit asks for a controller with at least one of its callbacks.
  hostConnected(): void {}

  /** Somebody is about to look at it. */
  need(): void {
    if (!this.#error) void this.#fetch();
  }

  again(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
    void this.#fetch();
  }

  #fetch(): Promise<void> {
    return (this.#loading ??= this.#load()
      .then(() => {
        this.#isReady = true;
      })
      .catch((thrown: unknown) => {
        this.#loading = undefined;
        this.#error = thrown instanceof SupportError ? thrown : new SupportError('unexpected', {cause: thrown});
      })
      .finally(() => this.#host.requestUpdate()));
  }
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Watchable} from './changes.ts';

/**
 * Renders its element again whenever one of the watched parts of the state changes.
 * What is watched is asked for at every update, since a session is replaced as a whole.
 */
export class WatchController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watched: () => readonly (Watchable | undefined)[];
  readonly #subscriptions = new Map<Watchable, () => void>();

  constructor(host: ReactiveControllerHost & Element, watched: () => readonly (Watchable | undefined)[]) {
    this.#host = host;
    this.#watched = watched;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // An update may still be due when the element is gone; nothing would end what it subscribes to.
    if (!this.#host.isConnected) return;
    const wanted = new Set(this.#watched());
    for (const [part, unsubscribe] of this.#subscriptions) {
      if (wanted.has(part)) continue;
      unsubscribe();
      this.#subscriptions.delete(part);
    }
    for (const part of wanted) {
      if (!part || this.#subscriptions.has(part)) continue;
      this.#subscriptions.set(
        part,
        part.changes.subscribe(() => this.#host.requestUpdate()),
      );
    }
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#subscriptions.values()) unsubscribe();
    this.#subscriptions.clear();
  }
}

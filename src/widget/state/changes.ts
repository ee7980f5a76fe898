/** Tells listeners that a part of the state has changed. They read the state itself. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A part of the state that elements can watch. */
export interface Watchable {
  readonly changes: Changes;
}

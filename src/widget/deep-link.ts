/** Follows `#partner-support=ticket/ID` in the page's address, now and whenever it changes. */
export class DeepLink {
  readonly #onTicket: (id: string) => void;

  constructor(onTicket: (id: string) => void) {
    this.#onTicket = onTicket;
  }

  start(): void {
    addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  stop(): void {
    removeEventListener('hashchange', this.#follow);
  }

  readonly #follow = (): void => {
    const id = /^#partner-support=ticket\/([\da-f-]{36})$/i.exec(location.hash)?.[1];
    if (id) this.#onTicket(id);
  };
}

/** A ticket that one tab has brought to the backend. */
export interface ReceivedNews {
  readonly key: string;
  readonly number: string;
}

/** Tells the browser's other tabs on this page's origin that what is stored has changed, and hears of them. */
export class OtherTabs {
  readonly #channel: BroadcastChannel;
  #disposed = false;

  constructor(name: string, onNews: (received: ReceivedNews | undefined) => void) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({data}: MessageEvent<ReceivedNews | null>) => onNews(data ?? undefined);
  }

  tell(received?: ReceivedNews): void {
    if (!this.#disposed) this.#channel.postMessage(received ?? null);
  }

  dispose(): void {
    this.#disposed = true;
    this.#channel.close();
  }
}

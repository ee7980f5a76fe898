/** A ticket that one tab has brought to the backend. */
export interface ReceivedNews {
  readonly key: string;
  readonly number: string;
}

/**
 * Tells the browser's other tabs on this page's origin that what is stored has changed, and hears of them. Where the
 * browser refuses the channel, tabs only learn of each other when they look.
 */
export class OtherTabs<News = ReceivedNews> {
  #channel: BroadcastChannel | undefined;

  constructor(name: string, onNews: (news: News | undefined) => void) {
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.onmessage = ({data}: MessageEvent<News | null>) => onNews(data ?? undefined);
    } catch {
      this.#channel = undefined;
    }
  }

  tell(news?: News): void {
    this.#channel?.postMessage(news ?? null);
  }

  dispose(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

import type {Region} from '../../contract/data-centers.ts';
import {isReply, type OutboxEntry, type OutboxStore, type TicketEntry} from '../storage/outbox-store.ts';
import {OtherTabs} from './other-tabs.ts';

/** A ticket that was received while this page is open. */
export interface Received {
  readonly entry: TicketEntry;
  readonly number: string;
}

/**
 * What waits in a region's outbox, of whichever person, as this page knows it: read from the store, told to and heard
 * from the browser's other tabs. Of what was received the device keeps nothing, only this page does.
 */
export class OutboxEntries {
  readonly #store: OutboxStore;
  readonly #otherTabs: OtherTabs;
  readonly #onChange: () => void;
  readonly #received = new Map<string, Received>();
  /** Replies that the backend has, and that the device is about to forget. */
  readonly #handedOver = new Set<string>();
  #waiting: readonly OutboxEntry[] = [];

  /** `onReceivedElsewhere` is told when another tab has brought a ticket of this list to the backend. */
  constructor(region: Region, store: OutboxStore, onChange: () => void, onReceivedElsewhere: () => void) {
    this.#store = store;
    this.#onChange = onChange;
    this.#otherTabs = new OtherTabs(`partner-support-outbox-${region}`, (news) => {
      if (news && this.#markReceived(news.key, news.number)) onReceivedElsewhere();
      void this.read();
    });
  }

  /** Those of `owner` and of nobody known yet, oldest first. */
  of(owner: string | undefined): readonly OutboxEntry[] {
    return this.#waiting.filter(
      ({key, owner: whose}) => ['', owner].includes(whose) && !this.#received.has(key) && !this.#handedOver.has(key),
    );
  }

  get someWait(): boolean {
    return this.#waiting.some(({refusal}) => !refusal);
  }

  received(key: string): Received | undefined {
    return this.#received.get(key);
  }

  /** Whether an entry outlives this page. */
  isLasting(key: string): boolean {
    return this.#store.isLasting(key);
  }

  async read(): Promise<void> {
    this.#waiting = await this.#store.all();
    this.#onChange();
  }

  async put(entry: OutboxEntry): Promise<void> {
    this.#received.delete(entry.key);
    this.#handedOver.delete(entry.key);
    await this.#store.put(entry);
    await this.read();
    this.#otherTabs.tell();
  }

  async remove(key: string): Promise<void> {
    await this.#store.remove(key);
    await this.read();
    this.#otherTabs.tell();
  }

  /** Takes a ticket off the list, and tells the other tabs its number. */
  async receive(key: string, number: string): Promise<void> {
    this.#markReceived(key, number);
    await this.#store.remove(key);
    this.#otherTabs.tell({key, number});
  }

  /** Takes a reply off the list. The device forgets it when it is removed. */
  handOver(key: string): void {
    this.#handedOver.add(key);
  }

  dispose(): void {
    this.#otherTabs.dispose();
  }

  #markReceived(key: string, number: string): boolean {
    const entry = this.#waiting.find((candidate) => candidate.key === key);
    if (!entry || isReply(entry)) return false;
    this.#received.set(key, {entry, number});
    return true;
  }
}

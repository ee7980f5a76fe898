import {regionOf, type Region} from '../../contract/data-centers.ts';
import type {Ticket, TicketDraft} from '../../contract/ticket.ts';
import type {SupportApi} from '../api/support-api.ts';
import {isPassing, SupportError} from '../api/support-error.ts';
import type {OutboxEntry, OutboxStore} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {DrainSchedule} from './drain-schedule.ts';
import type {Identity} from './identity.ts';
import {OtherTabs} from './other-tabs.ts';
import {withLock} from './with-lock.ts';

/** A ticket on its way: `saved` on this device, `sending`, `refused` for good, or `received` under a number. */
export type OutboxItem =
  | {readonly state: 'saved' | 'sending' | 'refused'; readonly entry: OutboxEntry}
  | {readonly state: 'received'; readonly entry: OutboxEntry; readonly number: string};
export type OutboxState = OutboxItem['state'];

export interface OutboxParts {
  region: Region;
  store: OutboxStore;
  api: SupportApi;
  identity: Identity;
  onReceived: (ticket: Ticket) => void;
}

/**
 * Tickets on their way to one region's backend. Adding only writes; the network only drains: online and
 * offline are one path. Drains when something is added, when the connection or the page comes back, and after
 * a growing pause; under a lock, so that two tabs never send at the same time.
 */
export class Outbox {
  readonly changes = new Changes();
  readonly #parts: OutboxParts;
  /** Names the lock and the channel shared with other tabs: one sender per region and browser. */
  readonly #name: string;
  readonly #schedule = new DrainSchedule(() => void this.drain());
  readonly #otherTabs: OtherTabs;
  /** What is stored, of whichever person. */
  #entries: readonly OutboxEntry[] = [];
  /** What was received while this page is open. The device keeps nothing of it. */
  readonly #received = new Map<string, OutboxItem>();
  #sending: string | undefined;
  #draining: Promise<void> | undefined;
  #hindrance: SupportError | undefined;
  #disposed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#name = `partner-support-outbox-${parts.region}`;
    this.#otherTabs = new OtherTabs(this.#name, (received) => {
      if (received) this.#markReceived(received.key, received.number);
      void this.#read();
    });
  }

  /** The signed-in person's tickets that are not received yet, oldest first. */
  get items(): readonly OutboxItem[] {
    return this.#own().map((entry) => this.#itemOf(entry));
  }

  /** Whether what is saved outlives this page. */
  get lasting(): boolean {
    return this.#parts.store.lasting;
  }

  /** Why the last try ended early, as long as something waits. */
  get hindrance(): SupportError | undefined {
    return this.#hindrance;
  }

  /** How far the ticket under `key` has come; also after it was received. */
  find(key: string): OutboxItem | undefined {
    return this.#received.get(key) ?? this.items.find(({entry}) => entry.key === key);
  }

  /**
   * Resolves once `draft` is written down; sending goes on by itself.
   * Rejects as `Identity.token` does, and with `region_mismatch` for a draft of another region.
   */
  async add(draft: TicketDraft, key: string): Promise<void> {
    if (regionOf(draft.dataCenter) !== this.#parts.region) throw new SupportError('region_mismatch');
    const {owner} = this.#parts.identity.known ?? (await this.#parts.identity.person());
    await this.#put({key, owner, draft, savedAt: Date.now()});
    void this.drain();
  }

  /** Forgets a ticket, one that was refused. */
  async remove(key: string): Promise<void> {
    await this.#parts.store.remove(key);
    await this.#changed();
  }

  /** Sends what waits. Resolves when nothing is left or when it has to wait. */
  drain(): Promise<void> {
    this.#draining ??= withLock(this.#name, () => this.#sendAll()).finally(() => {
      this.#draining = undefined;
      // Added while the last of the loop was on its way.
      if (!this.#hindrance && !this.#disposed && this.items.some(({state}) => state === 'saved')) void this.drain();
    });
    return this.#draining;
  }

  dispose(): void {
    this.#disposed = true;
    this.#schedule.dispose();
    this.#otherTabs.dispose();
  }

  #own(): readonly OutboxEntry[] {
    const owner = this.#parts.identity.known?.owner;
    return this.#entries.filter((entry) => entry.owner === owner && !this.#received.has(entry.key));
  }

  #itemOf(entry: OutboxEntry): OutboxItem {
    if (entry.refusal) return {state: 'refused', entry};
    return {state: entry.key === this.#sending ? 'sending' : 'saved', entry};
  }

  async #sendAll(): Promise<void> {
    try {
      await this.#parts.identity.person();
      await this.#read();
      for (const entry of this.#own()) {
        if (this.#disposed) return;
        if (!entry.refusal) await this.#send(entry);
      }
      this.#hindrance = undefined;
      this.#schedule.reset();
    } catch (error) {
      this.#hindrance = error as SupportError;
      if (isPassing(this.#hindrance)) this.#schedule.again(this.#hindrance.retryAfter);
    }
    this.changes.announce();
  }

  async #send(entry: OutboxEntry): Promise<void> {
    this.#sending = entry.key;
    this.changes.announce();
    try {
      const ticket = await this.#parts.api.openTicket(entry.draft, entry.key);
      this.#markReceived(entry.key, ticket.number);
      await this.#parts.store.remove(entry.key);
      this.#otherTabs.tell({key: entry.key, number: ticket.number});
      this.#parts.onReceived(ticket);
    } catch (error) {
      const failure = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
      if (isPassing(failure) || failure.kind === 'signed_out') throw failure;
      const {kind, issues, reference} = failure;
      await this.#put({...entry, refusal: {kind, issues, ...(reference && {reference})}});
    } finally {
      this.#sending = undefined;
    }
  }

  #markReceived(key: string, number: string): void {
    const entry = this.#entries.find((candidate) => candidate.key === key);
    if (entry) this.#received.set(key, {state: 'received', entry, number});
  }

  async #put(entry: OutboxEntry): Promise<void> {
    await this.#parts.store.put(entry);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    await this.#read();
    this.#otherTabs.tell();
  }

  async #read(): Promise<void> {
    this.#entries = await this.#parts.store.all();
    this.changes.announce();
  }
}

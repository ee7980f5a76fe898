import {regionOf, type Region} from '../../contract/data-centers.ts';
import type {Ticket, TicketDraft} from '../../contract/ticket.ts';
import type {SupportApi} from '../api/support-api.ts';
import {isPassing, SupportError} from '../api/support-error.ts';
import type {OutboxEntry, OutboxStore} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {DrainSchedule} from './drain-schedule.ts';
import type {Identity} from './identity.ts';
import {withLock} from './with-lock.ts';

/** `saved` on this device, `sending`, `received` by the backend, or `refused` by it for good. */
export type OutboxState = 'saved' | 'sending' | 'received' | 'refused';

/** A received entry is kept this long (milliseconds), for other tabs of the browser to learn of it. */
const keepReceived = 10 * 60_000;

export interface OutboxParts {
  region: Region;
  store: OutboxStore;
  api: SupportApi;
  identity: Identity;
  onReceived: (ticket: Ticket, key: string) => void;
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
  readonly #otherTabs: BroadcastChannel;
  #entries: readonly OutboxEntry[] = [];
  #sending: string | undefined;
  #draining: Promise<void> | undefined;
  #hindrance: SupportError | undefined;
  #disposed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#name = `partner-support-outbox-${parts.region}`;
    this.#otherTabs = new BroadcastChannel(this.#name);
    this.#otherTabs.onmessage = () => void this.#read();
  }

  /** The signed-in person's tickets, oldest first. */
  get entries(): readonly OutboxEntry[] {
    const owner = this.#parts.identity.known?.owner;
    return this.#entries.filter((entry) => entry.owner === owner);
  }

  /** Whether what is saved outlives this page. */
  get lasting(): boolean {
    return this.#parts.store.lasting;
  }

  /** Why the last try ended early, as long as something waits. */
  get hindrance(): SupportError | undefined {
    return this.#hindrance;
  }

  stateOf(entry: OutboxEntry): OutboxState {
    if (entry.received) return 'received';
    if (entry.refusal) return 'refused';
    return entry.key === this.#sending ? 'sending' : 'saved';
  }

  /**
   * Resolves once `draft` is written down; sending goes on by itself.
   * Rejects as `Identity.token` does, and with `region_mismatch` for a draft of another region.
   */
  async add(draft: TicketDraft, key: string): Promise<void> {
    if (regionOf(draft.dataCenter) !== this.#parts.region) throw new SupportError('region_mismatch');
    const known = this.#parts.identity.known ?? (await this.#parts.identity.person());
    await this.#put({key, owner: known.owner, draft, savedAt: Date.now()});
    void this.drain();
  }

  /** Forgets a ticket that was refused, or one that was received and has been seen. */
  async remove(key: string): Promise<void> {
    await this.#parts.store.remove(key);
    await this.#changed();
  }

  /** Sends what waits. Resolves when nothing is left or when it has to wait. */
  drain(): Promise<void> {
    this.#draining ??= withLock(this.#name, () => this.#sendAll()).finally(() => {
      this.#draining = undefined;
      // Added while the last of the loop was on its way.
      if (!this.#hindrance && !this.#disposed && this.entries.some((entry) => this.stateOf(entry) === 'saved')) {
        void this.drain();
      }
    });
    return this.#draining;
  }

  dispose(): void {
    this.#disposed = true;
    this.#schedule.dispose();
    this.#otherTabs.close();
  }

  async #sendAll(): Promise<void> {
    this.#hindrance = undefined;
    try {
      const {owner} = await this.#parts.identity.person();
      await this.#forgetReceived();
      for (const entry of await this.#read()) {
        if (this.#disposed) return;
        if (entry.owner === owner && this.stateOf(entry) === 'saved') await this.#send(entry);
      }
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
      await this.#put({...entry, received: {number: ticket.number, at: Date.now()}});
      this.#parts.onReceived(ticket, entry.key);
    } catch (error) {
      const failure = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
      if (isPassing(failure) || failure.kind === 'signed_out') throw failure;
      const {kind, issues, reference} = failure;
      await this.#put({...entry, refusal: {kind, issues, ...(reference && {reference})}});
    } finally {
      this.#sending = undefined;
    }
  }

  async #forgetReceived(): Promise<void> {
    const old = Date.now() - keepReceived;
    for (const {key, received} of await this.#parts.store.all()) {
      if (received && received.at < old) await this.#parts.store.remove(key);
    }
  }

  async #put(entry: OutboxEntry): Promise<void> {
    await this.#parts.store.put(entry);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    await this.#read();
    if (!this.#disposed) this.#otherTabs.postMessage('changed');
  }

  async #read(): Promise<readonly OutboxEntry[]> {
    this.#entries = await this.#parts.store.all();
    this.changes.announce();
    return this.#entries;
  }
}

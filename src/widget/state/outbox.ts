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
  /** Gets what this page or another tab has brought to the backend; the ticket only where this page did. */
  onReceived: (ticket: Ticket | undefined) => void;
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
      if (received && this.#markReceived(received.key, received.number)) parts.onReceived(undefined);
      void this.#read();
    });
  }

  /** The signed-in person's tickets that are not received yet, oldest first. */
  get items(): readonly OutboxItem[] {
    return this.#own().map((entry) => this.#itemOf(entry));
  }

  /** Whether a saved ticket outlives this page. */
  isLasting(key: string): boolean {
    return this.#parts.store.isLasting(key);
  }

  /** Why the last try left something waiting. */
  get hindrance(): SupportError | undefined {
    return this.#hindrance;
  }

  /** How far the ticket under `key` has come; also after it was received. */
  find(key: string): OutboxItem | undefined {
    return this.#received.get(key) ?? this.items.find(({entry}) => entry.key === key);
  }

  /**
   * Resolves once `draft` is written down; sending goes on by itself, here or at the next opening. Where the host
   * cannot tell who is signed in, it waits in this page until it can.
   * Rejects as `Identity.token` does otherwise, and with `region_mismatch` for a draft of another region.
   */
  async add(draft: TicketDraft, key: string): Promise<void> {
    if (regionOf(draft.dataCenter) !== this.#parts.region) throw new SupportError('region_mismatch');
    const owner = this.#parts.identity.known?.owner ?? '';
    this.#received.delete(key);
    await this.#parts.store.put({key, owner, draft, savedAt: Date.now()});
    await this.#changed();
    if (!this.#schedule.mustWait) void this.drain();
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
    return this.#entries.filter((entry) => ['', owner].includes(entry.owner) && !this.#received.has(entry.key));
  }

  #itemOf(entry: OutboxEntry): OutboxItem {
    if (entry.refusal) return {state: 'refused', entry};
    return {state: entry.key === this.#sending ? 'sending' : 'saved', entry};
  }

  async #sendAll(): Promise<void> {
    await this.#read();
    if (this.#disposed) return;
    try {
      // Nobody is asked who is signed in as long as there is nothing to send.
      this.#hindrance = this.#entries.some(({refusal}) => !refusal) ? await this.#sendWaiting() : undefined;
    } catch (error) {
      this.#hindrance = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
    }
    if (this.#disposed) return;
    if (!this.#hindrance) this.#schedule.reset();
    else if (isPassing(this.#hindrance)) this.#schedule.again(this.#hindrance.retryAfter);
    this.changes.announce();
  }

  /** Resolves with why something is left, if so. One ticket that its backend cannot digest does not stop the others. */
  async #sendWaiting(): Promise<SupportError | undefined> {
    const {owner} = await this.#parts.identity.person();
    let left: SupportError | undefined;
    for (const entry of this.#own()) {
      if (entry.refusal || this.#disposed) continue;
      // Failures of the sign-in are none of the ticket.
      await this.#parts.identity.token();
      const failure = await this.#send({...entry, owner});
      if (failure && failure.kind !== 'failing') throw failure;
      left = failure ?? left;
    }
    return left;
  }

  /** Resolves with the failure after which the ticket still waits, if so. */
  async #send(entry: OutboxEntry): Promise<SupportError | undefined> {
    this.#sending = entry.key;
    this.changes.announce();
    try {
      const ticket = await this.#parts.api.openTicket(entry.draft, entry.key);
      this.#markReceived(entry.key, ticket.number);
      await this.#parts.store.remove(entry.key);
      this.#otherTabs.tell({key: entry.key, number: ticket.number});
      if (!this.#disposed) this.#parts.onReceived(ticket);
    } catch (error) {
      const failure = error as SupportError;
      if (isPassing(failure) || failure.kind === 'signed_out') return failure;
      const {kind, issues, reference} = failure;
      await this.#parts.store.put({...entry, refusal: {kind, issues, ...(reference && {reference})}});
      await this.#changed();
    } finally {
      this.#sending = undefined;
    }
    return undefined;
  }

  #markReceived(key: string, number: string): boolean {
    const entry = this.#entries.find((candidate) => candidate.key === key);
    if (entry) this.#received.set(key, {state: 'received', entry, number});
    return entry !== undefined;
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

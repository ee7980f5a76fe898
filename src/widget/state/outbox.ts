import type {Attachment} from '../../contract/attachment.ts';
import type {ReplyDraft} from '../../contract/reply-draft.ts';
import {regionOf} from '../../contract/data-centers.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import {isPassing, SupportError} from '../api/support-error.ts';
import {isReply, type OutboxEntry, type ReplyEntry, type TicketEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {DrainSchedule} from './drain-schedule.ts';
import {OutboxEntries} from './outbox-entries.ts';
import type {OutboxItem, Waiting} from './outbox-item.ts';
import type {OutboxParts} from './outbox-parts.ts';
import {withLock} from './with-lock.ts';

/**
 * Tickets and replies on their way to one region's backend. Adding only writes; the network only drains: online and
 * offline are one path. Drains when something is added, when the connection or the page comes back, and after
 * a growing pause; under a lock, so that two tabs never send at the same time.
 */
export class Outbox {
  readonly changes = new Changes();
  readonly #parts: OutboxParts;
  readonly #entries: OutboxEntries;
  readonly #schedule = new DrainSchedule(() => void this.drain());
  #sending: string | undefined;
  #draining: Promise<void> | undefined;
  #hindrance: SupportError | undefined;
  #disposed = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#entries = new OutboxEntries(
      parts.region,
      parts.store,
      () => this.changes.announce(),
      () => parts.onReceived(undefined),
    );
  }

  /** The signed-in person's tickets that are not received yet, oldest first. */
  get items(): readonly Waiting<TicketEntry>[] {
    return this.#own().flatMap((entry) => (isReply(entry) ? [] : [this.#waiting(entry)]));
  }

  /** The signed-in person's replies to a ticket that are not received yet, oldest first. */
  repliesTo(ticketId: string): readonly Waiting<ReplyEntry>[] {
    const replies = this.#own().filter(isReply);
    return replies.filter((entry) => entry.ticketId === ticketId).map((entry) => this.#waiting(entry));
  }

  /** Whether something saved outlives this page. */
  isLasting(key: string): boolean {
    return this.#entries.isLasting(key);
  }

  /** Why the last try left something waiting. */
  get hindrance(): SupportError | undefined {
    return this.#hindrance;
  }

  /** How far the ticket under `key` has come; also after it was received. */
  find(key: string): OutboxItem | undefined {
    const received = this.#entries.received(key);
    if (received) return {state: 'received', ...received};
    return this.items.find(({entry}) => entry.key === key);
  }

  /**
   * Resolves once `draft` is written down; sending goes on by itself, here or at the next opening. Where the host
   * cannot tell who is signed in, it waits in this page until it can.
   * Rejects with `region_mismatch` for a draft of another region.
   */
  async add(draft: TicketDraft, key: string): Promise<void> {
    if (regionOf(draft.dataCenter) !== this.#parts.region) throw new SupportError('region_mismatch');
    await this.#add({...this.#newEntry(key), draft});
  }

  /** {@link add} for a reply to a ticket, which names `files` by their ids. */
  async addReply(ticketId: string, reply: ReplyDraft, key: string, files: readonly Attachment[]): Promise<void> {
    await this.#add({...this.#newEntry(key), ticketId, reply, files});
  }

  /** Forgets what was refused. */
  remove(key: string): Promise<void> {
    return this.#entries.remove(key);
  }

  /** Sends what waits. Resolves when nothing is left or when it has to wait. */
  drain(): Promise<void> {
    const name = `partner-support-outbox-${this.#parts.region}`;
    this.#draining ??= withLock(name, () => this.#sendAll()).finally(() => {
      this.#draining = undefined;
      // Added while the last of the loop was on its way.
      if (!this.#hindrance && !this.#disposed && this.#own().some(({refusal}) => !refusal)) void this.drain();
    });
    return this.#draining;
  }

  dispose(): void {
    this.#disposed = true;
    this.#schedule.dispose();
    this.#entries.dispose();
  }

  #own(): readonly OutboxEntry[] {
    return this.#entries.of(this.#parts.identity.known?.owner);
  }

  #newEntry(key: string): Pick<OutboxEntry, 'key' | 'owner' | 'savedAt'> {
    return {key, owner: this.#parts.identity.known?.owner ?? '', savedAt: Date.now()};
  }

  #waiting<E extends OutboxEntry>(entry: E): Waiting<E> {
    if (entry.refusal) return {state: 'refused', entry};
    return {state: entry.key === this.#sending ? 'sending' : 'saved', entry};
  }

  async #add(entry: OutboxEntry): Promise<void> {
    await this.#entries.put(entry);
    if (!this.#schedule.mustWait) void this.drain();
  }

  async #sendAll(): Promise<void> {
    await this.#entries.read();
    if (this.#disposed) return;
    const before = this.#hindrance?.kind;
    try {
      // Nobody is asked who is signed in as long as there is nothing to send.
      this.#hindrance = this.#entries.someWait ? await this.#sendWaiting() : undefined;
    } catch (error) {
      this.#hindrance = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
    }
    if (this.#disposed) return;
    if (this.#hindrance && this.#hindrance.kind !== before) this.#parts.onFailed(this.#hindrance);
    if (!this.#hindrance) this.#schedule.reset();
    else if (isPassing(this.#hindrance)) this.#schedule.again(this.#hindrance.retryAfter);
    this.changes.announce();
  }

  /** Resolves with why something is left, if so. One entry that its backend cannot digest does not stop the others. */
  async #sendWaiting(): Promise<SupportError | undefined> {
    const {owner} = await this.#parts.identity.person();
    let left: SupportError | undefined;
    for (const entry of this.#own()) {
      if (entry.refusal || this.#disposed) continue;
      // Failures of the sign-in are none of the entry.
      await this.#parts.identity.token();
      // Signed out meanwhile: what is to be forgotten is not sent.
      if (this.#disposed) break;
      // Of nobody known until now: from here on it may outlive the page, and is sent as nobody else.
      if (entry.owner === '') await this.#entries.put({...entry, owner});
      const failure = await this.#send({...entry, owner});
      if (failure && failure.kind !== 'failing') throw failure;
      left = failure ?? left;
    }
    return left;
  }

  /** Resolves with the failure after which the entry still waits, if so. */
  async #send(entry: OutboxEntry): Promise<SupportError | undefined> {
    this.#sending = entry.key;
    this.changes.announce();
    try {
      await (isReply(entry) ? this.#sendReply(entry) : this.#sendTicket(entry));
    } catch (error) {
      const failure = error as SupportError;
      if (isPassing(failure) || failure.kind === 'signed_out') return failure;
      // Whoever signs out leaves nothing: what was forgotten must not be written again.
      if (this.#disposed) return failure;
      this.#parts.onFailed(failure);
      const {kind, issues, reference} = failure;
      await this.#entries.put({...entry, refusal: {kind, issues, ...(reference && {reference})}});
    } finally {
      this.#sending = undefined;
    }
    return undefined;
  }

  async #sendTicket({draft, key}: TicketEntry): Promise<void> {
    const ticket = await this.#parts.api.openTicket(draft, key);
    await this.#entries.receive(key, ticket.number);
    if (!this.#disposed) this.#parts.onReceived(ticket);
  }

  async #sendReply(entry: ReplyEntry): Promise<void> {
    const {ticketId, reply, key} = entry;
    const message = await this.#parts.api.reply(ticketId, reply, key);
    // Or it would stand in the conversation twice.
    this.#entries.handOver(key);
    if (!this.#disposed) this.#parts.onReplied(entry, message);
    await this.#entries.remove(key);
  }
}

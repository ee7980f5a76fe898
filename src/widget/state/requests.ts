import type {TicketFacets} from '../../contract/ticket-facets.ts';
import type {TicketFilter} from '../../contract/ticket-filter.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {SupportApi} from '../api/support-api.ts';
import type {SupportError} from '../api/support-error.ts';
import {Changes} from './changes.ts';

export type RequestsPhase = 'loading' | 'ready' | 'failed';

/**
 * The partner's tickets in one region, newest activity first, page by page, narrowed by a filter that the
 * backend applies. The filter lives as long as the session.
 */
export class Requests {
  readonly changes = new Changes();
  readonly #api: SupportApi;
  #tickets: readonly Ticket[] = [];
  #nextCursor: string | null = null;
  /** Of the first page as it was last read. */
  #etag: string | undefined;
  #unreadCount = 0;
  #filter: TicketFilter = {};
  readonly #disposal = new AbortController();
  #facets: TicketFacets | undefined;
  #phase: RequestsPhase = 'loading';
  #error: SupportError | undefined;
  /** Ends an older question, whose answer must not overtake a newer one. */
  #loading: AbortController | undefined;
  #isAwaited = true;
  /** Received while an answer is on its way, which may be older. */
  #arrived: readonly Ticket[] = [];
  /** Raised with whatever is asked or learned of the list: an answer to {@link refresh} that was on its way is older. */
  #turn = 0;

  constructor(api: SupportApi) {
    this.#api = api;
  }

  get tickets(): readonly Ticket[] {
    return this.#tickets;
  }

  get phase(): RequestsPhase {
    return this.#phase;
  }

  get error(): SupportError | undefined {
    return this.#error;
  }

  /** Whether the backend has said that this person may not see or file tickets. */
  get isClosed(): boolean {
    return this.#error?.kind === 'no_access';
  }

  get hasMore(): boolean {
    return this.#nextCursor !== null;
  }

  get filter(): TicketFilter {
    return this.#filter;
  }

  /** Whether somebody waits for what is being read, or was read last. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  /** What the list can be narrowed to; missing until it is known. */
  get facets(): TicketFacets | undefined {
    return this.#facets;
  }

  /** Tickets with something that this user has not seen yet, whatever the filter. */
  get unreadCount(): number {
    return this.#unreadCount;
  }

  /** Narrows the list. What was shown for another filter is gone at once. */
  async narrow(filter: TicketFilter): Promise<void> {
    this.#filter = filter;
    this.#tickets = [];
    this.#nextCursor = null;
    await this.load();
  }

  /** Reads the list unless that has been done: it is looked at for the first time. */
  async show(): Promise<void> {
    if (this.#loading) return;
    await this.load();
  }

  /** Reads the first page anew. What is shown stays until the answer is there. */
  async load(): Promise<void> {
    this.#isAwaited = true;
    // After the list, so that one token that is refused is renewed once.
    if (await this.#read(undefined, (page) => page)) void this.#loadFacets();
  }

  /** Adds the next page to those that are shown; `isAwaited` where somebody has asked for it, and not only scrolled on. */
  async loadMore(isAwaited = false): Promise<void> {
    if (this.#nextCursor === null || this.#phase === 'loading') return;
    this.#isAwaited = isAwaited;
    await this.#read(this.#nextCursor, (page) => merge(this.#tickets, page));
  }

  /**
   * Looks for what has come since, without a sign of loading: newer tickets come first, and the rest of what was
   * read stays, unless more than a page has come. Rejects as the api does; nothing of the list is lost then.
   */
  async refresh(): Promise<void> {
    // What could not be read is tried again, by the same gentle rhythm.
    if (this.#phase === 'failed') await this.load();
    if (this.#phase !== 'ready') return;
    const turn = this.#turn;
    const answer = await this.#api.newestTickets({filter: this.#filter, etag: this.#etag});
    // Nothing has changed, or something newer is known by now: the next look has it all.
    if (!answer || turn !== this.#turn) return;
    const page = answer.value;
    this.#etag = answer.etag;
    const last = page.tickets.at(-1);
    // Later than its last one, whatever is not in the page no longer belongs to the list.
    const rest = this.#tickets.filter(({lastActivityAt}) => last && lastActivityAt <= last.lastActivityAt);
    // More has come than the page holds, unless it ends with what is known: then some would be missing in between.
    const isKnown = rest.some((known) => known.id === last?.id && known.lastActivityAt === last.lastActivityAt);
    this.#tickets = page.nextCursor === null || !isKnown ? page.tickets : merge(page.tickets, rest);
    if (this.#tickets.length === page.tickets.length) this.#nextCursor = page.nextCursor;
    this.#unreadCount = page.unreadCount;
    this.changes.announce();
  }

  /** Shows a ticket that has just been received, first. A list that could not be read is tried again. */
  prepend(ticket: Ticket): void {
    this.#turn++;
    this.#tickets = merge([ticket], this.#tickets);
    this.#arrived = [ticket, ...this.#arrived];
    this.changes.announce();
    if (this.#phase === 'failed') void this.load();
  }

  /** Takes up what is newer about a ticket that is shown. */
  update(ticket: Ticket): void {
    this.#turn++;
    const before = this.#tickets.find(({id}) => id === ticket.id);
    if (before?.unread && !ticket.unread) this.#unreadCount = Math.max(0, this.#unreadCount - 1);
    this.#tickets = this.#tickets.map((shown) => (shown.id === ticket.id ? ticket : shown));
    this.changes.announce();
  }

  dispose(): void {
    this.#loading?.abort();
    this.#disposal.abort();
  }

  async #loadFacets(): Promise<void> {
    try {
      this.#facets = await this.#api.facets(this.#disposal.signal);
      this.changes.announce();
    } catch {
      // The list's own question fails for the same reason, and says so.
    }
  }

  /** Resolves with whether the answer was taken up. */
  async #read(cursor: string | undefined, arrange: (page: readonly Ticket[]) => readonly Ticket[]): Promise<boolean> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#turn++;
    this.#phase = 'loading';
    this.#etag = undefined;
    this.#arrived = [];
    this.changes.announce();
    try {
      const page = await this.#api.listTickets({filter: this.#filter, cursor, signal: loading.signal});
      if (loading.signal.aborted) return false;
      const answered = arrange(page.tickets);
      const missing = this.#arrived.filter(({id}) => !answered.some((ticket) => ticket.id === id));
      this.#tickets = [...missing, ...answered];
      this.#nextCursor = page.nextCursor;
      this.#unreadCount = page.unreadCount;
      this.#error = undefined;
      this.#phase = 'ready';
    } catch (error) {
      if (loading.signal.aborted) return false;
      this.#error = error as SupportError;
      this.#phase = 'failed';
    }
    this.changes.announce();
    return this.#phase === 'ready';
  }
}

/** `first` and then `rest`, each ticket once. */
function merge(first: readonly Ticket[], rest: readonly Ticket[]): readonly Ticket[] {
  const ids = new Set(first.map(({id}) => id));
  return [...first, ...rest.filter(({id}) => !ids.has(id))];
}

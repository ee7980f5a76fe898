import type {Ticket} from '../../contract/ticket.ts';
import type {SupportApi} from '../api/support-api.ts';
import type {SupportError} from '../api/support-error.ts';
import {Changes} from './changes.ts';

export type RequestsPhase = 'loading' | 'ready' | 'failed';

/** The partner's tickets in one region, newest activity first, page by page. */
export class Requests {
  readonly changes = new Changes();
  readonly #api: SupportApi;
  #tickets: readonly Ticket[] = [];
  #nextCursor: string | null = null;
  #phase: RequestsPhase = 'loading';
  #error: SupportError | undefined;
  /** Ends an older question, whose answer must not overtake a newer one. */
  #loading: AbortController | undefined;
  /** Received while an answer is on its way, which may be older. */
  #arrived: readonly Ticket[] = [];

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

  get hasMore(): boolean {
    return this.#nextCursor !== null;
  }

  /** Reads the list unless that has been done: it is looked at for the first time. */
  async show(): Promise<void> {
    if (this.#loading) return;
    await this.load();
  }

  /** Reads the first page anew. What is shown stays until the answer is there. */
  async load(): Promise<void> {
    await this.#read(undefined, (page) => page);
  }

  /** Adds the next page to those that are shown. */
  async loadMore(): Promise<void> {
    if (this.#nextCursor === null || this.#phase === 'loading') return;
    await this.#read(this.#nextCursor, (page) => merge(this.#tickets, page));
  }

  /** Shows a ticket that has just been received, first. A list that could not be read is tried again. */
  prepend(ticket: Ticket): void {
    this.#tickets = merge([ticket], this.#tickets);
    this.#arrived = [ticket, ...this.#arrived];
    this.changes.announce();
    if (this.#phase === 'failed') void this.load();
  }

  dispose(): void {
    this.#loading?.abort();
  }

  async #read(cursor: string | undefined, arrange: (page: readonly Ticket[]) => readonly Ticket[]): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#phase = 'loading';
    this.#arrived = [];
    this.changes.announce();
    try {
      const page = await this.#api.listTickets({cursor, signal: loading.signal});
      if (loading.signal.aborted) return;
      const answered = arrange(page.tickets);
      const missing = this.#arrived.filter(({id}) => !answered.some((ticket) => ticket.id === id));
      this.#tickets = [...missing, ...answered];
      this.#nextCursor = page.nextCursor;
      this.#error = undefined;
      this.#phase = 'ready';
    } catch (error) {
      if (loading.signal.aborted) return;
      this.#error = error as SupportError;
      this.#phase = 'failed';
    }
    this.changes.announce();
  }
}

/** `first` and then `rest`, each ticket once. */
function merge(first: readonly Ticket[], rest: readonly Ticket[]): readonly Ticket[] {
  const ids = new Set(first.map(({id}) => id));
  return [...first, ...rest.filter(({id}) => !ids.has(id))];
}

import type {Message} from '../../contract/conversation.ts';
import type {TicketDetails} from '../../contract/ticket.ts';
import type {SupportApi} from '../api/support-api.ts';
import type {SupportError} from '../api/support-error.ts';
import {Changes} from './changes.ts';
import type {Requests} from './requests.ts';

export type ThreadPhase = 'loading' | 'ready' | 'failed';

/** One ticket that is being read: its facts and its conversation, kept up to date while it is shown. */
export class Thread {
  readonly changes = new Changes();
  readonly id: string;
  readonly #api: SupportApi;
  readonly #requests: Requests;
  #ticket: TicketDetails | undefined;
  #etag: string | undefined;
  #phase: ThreadPhase = 'loading';
  #error: SupportError | undefined;
  /** Numbers the questions, so that an answer that comes late does not overtake what is newer, the last that was taken up. */
  #asked = 0;
  #taken = 0;
  /** Whether what is shown is still to be marked as seen. */
  #isUnseen = false;

  constructor(id: string, api: SupportApi, requests: Requests) {
    this.id = id;
    this.#api = api;
    this.#requests = requests;
  }

  get ticket(): TicketDetails | undefined {
    return this.#ticket;
  }

  get phase(): ThreadPhase {
    return this.#phase;
  }

  get error(): SupportError | undefined {
    return this.#error;
  }

  /** Reads the ticket and says so where it cannot be had. */
  async load(): Promise<void> {
    this.#phase = this.#ticket ? 'ready' : 'loading';
    this.#error = undefined;
    this.changes.announce();
    try {
      await this.refresh();
    } catch (error) {
      this.#error = error as SupportError;
      this.#phase = this.#ticket ? 'ready' : 'failed';
      this.changes.announce();
    }
  }

  /** Looks whether something has changed. What is shown is marked as seen, on every device of this user. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const answer = await this.#api.ticket(this.id, {etag: this.#etag});
    if (asked < this.#taken) return;
    this.#taken = asked;
    this.#phase = 'ready';
    this.#error = undefined;
    if (answer) {
      this.#ticket = answer.value;
      this.#etag = answer.etag;
      this.#isUnseen = answer.value.unread;
    }
    this.changes.announce();
    if (this.#isUnseen) await this.#markSeen(this.#ticket!);
    else if (answer) this.#requests.update(answer.value);
  }

  /** Shows a reply that the backend has just taken, before the next look at the ticket. */
  append(message: Message): void {
    const ticket = this.#ticket;
    // Where the answer to the reply was lost, a look at the ticket has brought it before.
    if (!ticket || ticket.conversation.some(({id}) => id === message.id)) return;
    this.#taken = ++this.#asked;
    this.#ticket = {...ticket, conversation: [...ticket.conversation, message]};
    this.changes.announce();
  }

  /** Closes the ticket, or opens it again. Rejects as the api does. */
  async setStatus(status: 'open' | 'closed'): Promise<void> {
    this.#requests.update(await this.#api.change(this.id, {status}));
    await this.refresh();
  }

  /** Resolves with a file of the ticket. Rejects as the api does. */
  download(attachmentId: string): Promise<Blob> {
    return this.#api.download(attachmentId);
  }

  async #markSeen(ticket: TicketDetails): Promise<void> {
    await this.#api.markSeen(this.id, ticket.lastActivityAt);
    this.#isUnseen = false;
    this.#requests.update({...ticket, unread: false});
  }
}

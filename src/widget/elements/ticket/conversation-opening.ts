import type {LitElement, ReactiveController} from 'lit';
import type {Thread} from '../../state/thread.ts';

/** Contributions that a conversation opens with, where it has many more. */
const latest = 4;
/** Fewer than these are not worth a button. */
const leastFolded = 3;

/**
 * Opens a conversation at its newest message, with the oldest of a long one behind a button. How many those are is
 * decided when the ticket opens, so that nothing moves under a reader when more comes.
 */
export class ConversationOpening implements ReactiveController {
  readonly #host: LitElement;
  readonly #thread: () => Thread | undefined;
  #opened: Thread | undefined;
  #folded = 0;
  #isUnfolded = false;
  #toNewest = false;

  constructor(host: LitElement, thread: () => Thread | undefined) {
    this.#host = host;
    this.#thread = thread;
    host.addController(this);
  }

  /** Contributions behind the button, the description first; 0 for no button. */
  get folded(): number {
    return this.#folded;
  }

  get isUnfolded(): boolean {
    return this.#isUnfolded;
  }

  toggle(): void {
    this.#isUnfolded = !this.#isUnfolded;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const thread = this.#thread();
    const ticket = thread?.ticket;
    if (thread && (!ticket || thread === this.#opened)) return;
    this.#opened = thread;
    this.#isUnfolded = false;
    const folded = (ticket?.conversation.length ?? 0) + 1 - latest;
    this.#folded = folded < leastFolded ? 0 : folded;
    this.#toNewest = Boolean(ticket?.conversation.length);
  }

  hostUpdated(): void {
    if (!this.#toNewest) return;
    this.#toNewest = false;
    // By then the reply below has taken its room.
    requestAnimationFrame(() => this.#showNewest());
  }

  #showNewest(): void {
    const newest = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.said')].at(-1);
    const height = this.#host.renderRoot.querySelector('.scroll')?.clientHeight ?? 0;
    // One that is longer than the view is read from its beginning.
    newest?.scrollIntoView({block: newest.offsetHeight > height ? 'start' : 'nearest'});
  }
}

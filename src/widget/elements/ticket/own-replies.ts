import type {LitElement, ReactiveController} from 'lit';
import type {Say} from '../../i18n/messages.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {Support} from '../../state/support.ts';
import type {ReplyEntry} from '../../storage/outbox-store.ts';

/**
 * The replies to the ticket that is read which are still on this device, but for the one in the reply box. A new one comes
 * into sight, and each is told of once it is sent, cannot be sent now, or was refused.
 */
export class OwnReplies implements ReactiveController {
  readonly #host: LitElement;
  readonly #support: () => Support;
  readonly #tell: (what: Say<'ticket'>) => void;
  #ticketId: string | undefined;
  #before: readonly Waiting<ReplyEntry>[] = [];
  #isNew = false;

  constructor(host: LitElement, support: () => Support, tell: (what: Say<'ticket'>) => void) {
    this.#host = host;
    this.#support = support;
    this.#tell = tell;
    host.addController(this);
  }

  get items(): readonly Waiting<ReplyEntry>[] {
    const {shown, session} = this.#support();
    const {thread} = shown;
    if (!thread || !session?.sending) return [];
    const {outbox, replyDrafts} = session.sending;
    // One that is still, or again, in the reply box is not shown beside it.
    const inWriting = replyDrafts.of(thread.id).key;
    return outbox.repliesTo(thread.id).filter(({entry}) => entry.key !== inWriting);
  }

  hostUpdate(): void {
    const {thread, view} = this.#support().shown;
    const now = this.items;
    // What happens out of sight is there to be read when one comes back.
    const ticketId = view === 'requests' ? thread?.id : undefined;
    if (ticketId === this.#ticketId) this.#compare(now);
    this.#ticketId = ticketId;
    this.#before = now;
  }

  hostUpdated(): void {
    // Somebody else's must not move what is being read. By then the reply box has given back the room that it had.
    if (this.#isNew) requestAnimationFrame(() => this.#showNewest());
    this.#isNew = false;
  }

  #showNewest(): void {
    [...this.#host.renderRoot.querySelectorAll('.said')].at(-1)?.scrollIntoView({block: 'nearest'});
  }

  #compare(now: readonly Waiting<ReplyEntry>[]): void {
    this.#isNew = now.length > this.#before.length;
    for (const {state, entry} of this.#before) {
      const next = now.find((reply) => reply.entry.key === entry.key)?.state;
      if (state === 'sending' && next !== state)
        this.#tell(({replyStates, replySent}) => (next ? replyStates[next] : replySent));
    }
  }
}

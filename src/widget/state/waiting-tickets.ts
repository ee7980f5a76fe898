import type {TicketEntry} from '../storage/outbox-store.ts';
import type {Waiting} from './outbox-item.ts';
import type {Session} from './session.ts';
import type {Writing} from './writing.ts';

/** The tickets that are on their way to the session's region. One that is back in the form is not listed beside it. */
export function waitingTickets({sending}: Session, writing: Writing | undefined): readonly Waiting<TicketEntry>[] {
  return sending?.outbox.items.filter(({entry}) => entry.key !== writing?.draft.key) ?? [];
}

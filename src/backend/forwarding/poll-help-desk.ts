import type {HelpDeskWatch} from '../database/help-desk-watch.ts';
import type {HelpDesk} from './help-desk.ts';

export interface WatchParts {
  readonly watch: HelpDeskWatch;
  readonly helpDesk: HelpDesk;
}

/** Milliseconds that the clocks may differ. */
const margin = 5 * 60_000;

/**
 * Goes through the help desk's list and notes which of our tickets it says something else of than last time: what it
 * told by itself may have been lost. Gives how many there were.
 */
export async function pollHelpDesk({watch, helpDesk}: WatchParts, signal: AbortSignal): Promise<number> {
  const id = helpDesk.lane.helpDesk;
  const since = await watch.watchedSince(id);
  if (since === undefined) return 0;
  const watched = await watch.watched(id);
  let news = 0;
  for await (const listed of helpDesk.list(since - margin, signal)) {
    const known = watched.get(listed.id);
    if (!known || known.seen === listed.seen) continue;
    await watch.noteNews(id, listed.id, listed.seen);
    news++;
  }
  return news;
}

export interface Reconciled {
  /** Tickets of ours that the help desk should have. */
  readonly checked: number;
  /** Those that it had not, which are passed on anew. */
  readonly missing: number;
}

/**
 * Compares our tickets with the help desk's list. One that is not in it is asked for by its id, and where there is
 * none, passed on anew, with all that came after it. One that was only put into the bin there stays there.
 */
export async function reconcileHelpDesk({watch, helpDesk}: WatchParts, signal: AbortSignal): Promise<Reconciled> {
  const id = helpDesk.lane.helpDesk;
  const since = await watch.watchedSince(id);
  // Before the list, so that none is missed in it that came meanwhile.
  const watched = await watch.watched(id);
  const listed = new Set<string>();
  if (since !== undefined) {
    for await (const ticket of helpDesk.list(since - margin, signal)) listed.add(ticket.id);
  }
  let missing = 0;
  for (const [helpDeskTicketId, {ticketId}] of watched) {
    if (listed.has(helpDeskTicketId)) continue;
    if (await helpDesk.has(helpDeskTicketId, signal)) continue;
    await watch.passOnAnew(ticketId);
    missing++;
  }
  return {checked: watched.size, missing};
}

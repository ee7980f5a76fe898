import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';

export type State = 'stopped' | 'starting' | 'running';
export type Overview = Readonly<
  Record<Region, {readonly state: State; readonly tickets: readonly TicketOverviewRow[]}>
>;

/** What both regions' backends hold, and how they are. Rejects where the demo does not answer. */
export async function fetchOverview(): Promise<Overview> {
  const response = await fetch('/backends/tickets');
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Overview;
}

/** Plays an outage, or ends it. Resolves with what a person has to be told: nothing, where it was done. */
export async function turnBackend(region: Region, action: 'stop' | 'start'): Promise<string> {
  try {
    const {ok} = await fetch(`/backends/${region}/${action}`, {method: 'POST'});
    if (ok) return '';
    return `The backend could not be ${action === 'stop' ? 'stopped' : 'started'}. The terminal of npm start says why.`;
  } catch {
    return lost;
  }
}

/** How often a page looks, in milliseconds. */
const interval = 1000;

/** Looks again and again while the page can be seen. */
export async function follow(look: () => Promise<void>): Promise<void> {
  if (!document.hidden) await look();
  setTimeout(() => void follow(look), interval);
}

/** Writes only what changes: a status is read out each time it is written. */
export function write(element: HTMLElement, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

export const lost = 'The demo does not answer. Is npm start still running? What you see may be old.';

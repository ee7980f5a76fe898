import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {fetchOverview, follow, lost, turnBackend, write, type Overview, type State} from './overview.ts';
import {ticketRow} from './ticket-row.ts';

const regions: readonly Region[] = ['com', 'eu'];
const states = {
  running: {words: 'Running', tone: 'good', action: 'Stop'},
  starting: {words: 'Starting', tone: 'warning', action: 'Stop'},
  stopped: {words: 'Stopped', tone: 'bad', action: 'Start'},
} as const;

/** Numbers that have been shown, and since when. A number is new until it has been here for a while. */
const shownSince = new Map<string, number>();
const newFor = 15_000;
/** What the demo tells of a region at once. */
const shownAtMost = 200;
let firstLook = true;
/** What went wrong when a backend was last turned on or off. */
let trouble = '';

async function look(): Promise<void> {
  try {
    show(await fetchOverview());
    say(trouble);
  } catch {
    say(lost);
  }
}

function show(overview: Overview): void {
  const now = Date.now();
  for (const region of regions) {
    const {state, tickets} = overview[region];
    for (const {number} of tickets) {
      if (!shownSince.has(number)) shownSince.set(number, firstLook ? 0 : now);
    }
    showState(region, state);
    part(region, 'count').textContent = countOf(tickets.length);
    showRows(region, tickets, now);
  }
  firstLook = false;
}

/** Rows by number, with what they show: a row that still shows the same stays, and with it the focus. */
const rows = new Map<string, {readonly shows: string; readonly row: HTMLElement}>();

function showRows(region: Region, tickets: readonly TicketOverviewRow[], now: number): void {
  const wanted = tickets.map((ticket) => {
    const isNew = now - shownSince.get(ticket.number)! < newFor;
    const shows = JSON.stringify([ticket, isNew]);
    const known = rows.get(ticket.number);
    if (known?.shows === shows) return known.row;
    const row = ticketRow(ticket, isNew, supportPage(region, ticket));
    rows.set(ticket.number, {shows, row});
    return row;
  });
  const list = part(region, 'tickets');
  if (wanted.length !== list.children.length || wanted.some((row, at) => list.children[at] !== row)) {
    list.replaceChildren(...wanted);
  }
}

function showState(region: Region, state: State): void {
  const {words, tone, action} = states[state];
  const chip = part(region, 'state');
  write(chip, words);
  chip.className = `chip ${tone}`;
  const button = part(region, 'switch') as HTMLButtonElement;
  if (busy.has(region)) return;
  button.disabled = state === 'starting';
  name(button, action, region);
}

function name(button: HTMLButtonElement, words: string, region: Region): void {
  write(button, words);
  button.setAttribute('aria-label', `${words} the backend ${region}`);
}

const busy = new Set<Region>();

async function turn(region: Region): Promise<void> {
  if (busy.has(region)) return;
  const button = part(region, 'switch') as HTMLButtonElement;
  const action = button.textContent === 'Start' ? 'start' : 'stop';
  busy.add(region);
  // What is disabled would lose the focus.
  button.setAttribute('aria-disabled', 'true');
  name(button, action === 'start' ? 'Starting' : 'Stopping', region);
  trouble = await turnBackend(region, action);
  busy.delete(region);
  button.removeAttribute('aria-disabled');
  await look();
}

/** Where support works on a ticket; it looks as this page does. */
function supportPage(region: Region, {id}: TicketOverviewRow): string {
  return `/pages/agent.html${location.search}#/${region}/${id}?role=agent`;
}

function countOf(count: number): string {
  if (count === 0) return 'No tickets yet.';
  if (count === shownAtMost) return `The newest ${count} tickets`;
  return count === 1 ? '1 ticket' : `${count} tickets`;
}

function part(region: Region, name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-region='${region}'] [data-${name}]`)!;
}

function say(words: string): void {
  write(document.querySelector<HTMLElement>('[data-connection]')!, words);
}

for (const region of regions) part(region, 'switch').addEventListener('click', () => void turn(region));
void follow(look);

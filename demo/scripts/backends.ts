import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {AgentDialog} from './agent-dialog.ts';
import {ticketRow} from './ticket-row.ts';

type State = 'stopped' | 'starting' | 'running';
type Overview = Readonly<Record<Region, {readonly state: State; readonly tickets: readonly TicketOverviewRow[]}>>;

const regions: readonly Region[] = ['com', 'eu'];
const states = {
  running: {words: 'Running', tone: 'good', action: 'Stop'},
  starting: {words: 'Starting', tone: 'warning', action: 'Stop'},
  stopped: {words: 'Stopped', tone: 'bad', action: 'Start'},
} as const;

/** Numbers that have been shown, and since when. A number is new until it has been here for a while. */
const shownSince = new Map<string, number>();
const newFor = 15_000;
const interval = 1000;
let firstLook = true;

async function look(): Promise<void> {
  try {
    const response = await fetch('/backends/tickets');
    if (!response.ok) throw new Error(String(response.status));
    show((await response.json()) as Overview);
    say('');
  } catch {
    say('The demo does not answer. Is npm start still running? What you see may be old.');
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
    const row = ticketRow(ticket, isNew, () => dialog.open(region, ticket));
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
  // Written only when it changes: a status is read out each time it is written.
  if (chip.textContent !== words) chip.textContent = words;
  chip.className = `chip ${tone}`;
  const button = part(region, 'switch') as HTMLButtonElement;
  if (busy.has(region)) return;
  button.disabled = state === 'starting';
  button.textContent = action;
  button.setAttribute('aria-label', `${action} the backend ${region}`);
}

const dialog = new AgentDialog(look);
const busy = new Set<Region>();

async function turn(region: Region): Promise<void> {
  const button = part(region, 'switch') as HTMLButtonElement;
  const action = button.textContent === 'Start' ? 'start' : 'stop';
  busy.add(region);
  button.disabled = true;
  button.textContent = action === 'start' ? 'Starting' : 'Stopping';
  try {
    await fetch(`/backends/${region}/${action}`, {method: 'POST'});
  } finally {
    busy.delete(region);
    await look();
    button.focus();
  }
}

function countOf(count: number): string {
  if (count === 0) return 'No tickets yet.';
  return count === 1 ? '1 ticket' : `${count} tickets`;
}

function part(region: Region, name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-region='${region}'] [data-${name}]`)!;
}

function say(words: string): void {
  const line = document.querySelector<HTMLElement>('[data-connection]')!;
  if (line.textContent !== words) line.textContent = words;
}

async function follow(): Promise<void> {
  if (!document.hidden) await look();
  setTimeout(() => void follow(), interval);
}

for (const region of regions) part(region, 'switch').addEventListener('click', () => void turn(region));
void follow();

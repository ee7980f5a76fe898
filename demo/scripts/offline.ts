import {fetchOverview, follow, lost, turnBackend, write, type State} from './overview.ts';

const chip = find('[data-state]');
const button = find('[data-switch]') as HTMLButtonElement;
const held = find('[data-held]');
const connection = find('[data-connection]');

const states = {
  running: {words: 'Running', tone: 'good', action: 'Cut the backend off'},
  starting: {words: 'Starting', tone: 'warning', action: 'Cut the backend off'},
  stopped: {words: 'Cut off', tone: 'bad', action: 'Bring the backend back'},
} as const;
let state: State | undefined;
let isBusy = false;
/** What went wrong when the backend was last turned on or off. */
let trouble = '';

async function look(): Promise<void> {
  try {
    const {eu} = await fetchOverview();
    show(eu.state);
    const [newest] = eu.tickets;
    write(
      held,
      newest ? `The newest ticket that it holds: ${newest.number}, ${newest.subject}` : 'It holds no ticket.',
    );
    write(connection, trouble);
  } catch {
    write(connection, lost);
  }
}

function show(now: State): void {
  if (isBusy) return;
  state = now;
  const {words, tone, action} = states[now];
  write(chip, words);
  chip.className = `chip ${tone}`;
  write(button, action);
  button.disabled = now === 'starting';
}

async function turn(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  write(button, state === 'stopped' ? 'Bringing it back' : 'Cutting it off');
  button.setAttribute('aria-disabled', 'true');
  trouble = await turnBackend('eu', state === 'stopped' ? 'start' : 'stop');
  isBusy = false;
  button.removeAttribute('aria-disabled');
  // Even where the demo does not answer any more.
  if (state) show(state);
  await look();
}

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

button.addEventListener('click', () => void turn());
void follow(look);

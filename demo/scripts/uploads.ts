import type {LineState} from '../server/line.ts';
import {exampleFiles, type ExampleFile} from './example-files.ts';
import {lost, write} from './overview.ts';

const chip = find('[data-state]');
const button = find('[data-cut]') as HTMLButtonElement;
const speed = find('[data-speed]') as HTMLSelectElement;
const connection = find('[data-connection]');
let line: LineState = {bytesPerSecond: 0, isCut: false};

/** Asks how the line is, or makes it so. */
async function ask(wanted?: LineState): Promise<void> {
  try {
    const response = await fetch('/situations/line', wanted && post(wanted));
    if (!response.ok) throw new Error(String(response.status));
    show((await response.json()) as LineState);
    write(connection, '');
  } catch {
    write(connection, lost);
  }
}

function post(body: unknown): RequestInit {
  return {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)};
}

function show(now: LineState): void {
  line = now;
  write(chip, now.isCut ? 'Cut' : 'Whole');
  chip.className = `chip ${now.isCut ? 'bad' : 'good'}`;
  write(button, now.isCut ? 'Mend the line' : 'Cut the line');
  speed.value = String(now.bytesPerSecond);
  button.disabled = false;
  speed.disabled = false;
}

function row({name, about, make}: ExampleFile): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('strong');
  title.textContent = name;
  const text = document.createElement('p');
  text.className = 'quiet';
  text.textContent = about;
  const save = document.createElement('button');
  save.type = 'button';
  save.textContent = 'Save';
  save.setAttribute('aria-label', `Save ${name}`);
  save.addEventListener('click', () => void download(name, make));
  item.append(title, text, save);
  return item;
}

async function download(name: string, make: ExampleFile['make']): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await make());
  link.download = name;
  link.click();
  // By then the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

find('[data-files]').append(...exampleFiles.map(row));
button.addEventListener('click', () => void ask({...line, isCut: !line.isCut}));
speed.addEventListener('change', () => void ask({...line, bytesPerSecond: Number(speed.value)}));
void ask();

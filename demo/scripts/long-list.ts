const chip = document.querySelector<HTMLElement>('[data-state]')!;
const words = document.querySelector<HTMLElement>('[data-words]')!;

function show(state: string, tone: string, text: string): void {
  chip.textContent = state;
  chip.className = `chip ${tone}`;
  words.textContent = text;
}

async function make(): Promise<void> {
  show('Being made', 'warning', 'The first time this takes a few seconds.');
  try {
    const response = await fetch('/situations/long-list', {method: 'POST'});
    if (!response.ok) throw new Error(String(response.status));
    const {count} = (await response.json()) as {count: number};
    show('Ready', 'good', `Large Partner has ${count.toLocaleString('en')} tickets in Europe.`);
  } catch {
    show('Missing', 'bad', 'The tickets could not be made. Is npm start still running? Reload to try again.');
  }
}

void make();

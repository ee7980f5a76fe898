import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';

/** Where QA writes what support would answer. */
export class AgentDialog {
  readonly #dialog = find('[data-agent]') as HTMLDialogElement;
  readonly #form = find('[data-agent] form') as HTMLFormElement;
  readonly #onAnswered: () => Promise<void>;
  #ticket: {readonly region: Region; readonly ticketId: string} | undefined;

  constructor(onAnswered: () => Promise<void>) {
    this.#onAnswered = onAnswered;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
    find('[data-agent-cancel]').addEventListener('click', () => this.#dialog.close());
  }

  open(region: Region, {id, number, subject}: TicketOverviewRow): void {
    this.#ticket = {region, ticketId: id};
    this.#form.reset();
    this.#say('');
    find('[data-agent-title]').textContent = `Answer ${number} as agent`;
    find('[data-agent-subject]').textContent = subject;
    this.#dialog.showModal();
  }

  async #send(): Promise<void> {
    const fields = new FormData(this.#form);
    try {
      const response = await fetch('/agent/answer', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({...this.#ticket, text: fields.get('text'), close: fields.has('close')}),
      });
      if (!response.ok) throw new Error(String(response.status));
      this.#dialog.close();
      await this.#onAnswered();
    } catch {
      this.#say('The answer was not stored. Is npm start still running?');
    }
  }

  #say(words: string): void {
    find('[data-agent-status]').textContent = words;
  }
}

function find(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!;
}

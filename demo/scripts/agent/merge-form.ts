import type {AgentTicket} from '../../../src/contract/agent-ticket.ts';
import {sentenceOf} from './agent-error.ts';
import {create, part, write} from './element.ts';
import {countWords, statusWords} from './words.ts';

export interface Merging {
  /** Tickets of the same partner that `text` finds, none of which is the ticket or a duplicate. */
  find(text: string): Promise<readonly AgentTicket[]>;
  /** Merges the ticket into another one, and shows it as it is then. */
  merge(into: string): Promise<void>;
}

/** Where a supervisor says which ticket goes on, found by its number or by words. */
export class MergeForm {
  readonly #form = part('merge') as HTMLFormElement;
  readonly #found = part('merge-found');
  readonly #button = part('merge-submit') as HTMLButtonElement;
  readonly #merging: Merging;
  #search = 0;

  constructor(merging: Merging) {
    this.#merging = merging;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void (event.submitter === this.#button ? this.#merge() : this.#find());
    });
  }

  /** For another ticket. */
  reset(): void {
    this.#search++;
    this.#form.reset();
    this.#offer([]);
    this.#say('');
  }

  async #find(): Promise<void> {
    const search = ++this.#search;
    const text = (new FormData(this.#form).get('text') as string).trim();
    if (text === '') return this.#say('Type a number, or words of its subject.');
    try {
      const tickets = await this.#merging.find(text);
      if (search !== this.#search) return;
      this.#offer(tickets);
      this.#say(tickets.length === 0 ? 'The partner has no other such ticket.' : countWords(tickets.length, 'ticket'));
    } catch (error) {
      this.#say(sentenceOf(error));
    }
  }

  async #merge(): Promise<void> {
    const into = new FormData(this.#form).get('into');
    if (typeof into !== 'string') return this.#say('Choose the ticket that goes on.');
    this.#say('Merging');
    const search = this.#search;
    try {
      await this.#merging.merge(into);
      if (search !== this.#search) return;
      this.reset();
      this.#say('Merged.');
    } catch (error) {
      this.#say(sentenceOf(error));
    }
  }

  #offer(tickets: readonly AgentTicket[]): void {
    const choices = tickets.map((ticket, place) => {
      const radio = create('input', {type: 'radio', name: 'into', value: ticket.id});
      radio.checked = place === 0;
      const words = create('span', {}, `${ticket.number} · ${ticket.subject}`);
      words.append(create('small', {}, statusWords(ticket.status)));
      return create('label', {class: 'check'}, radio, words);
    });
    this.#found.replaceChildren(...choices);
    this.#button.hidden = tickets.length === 0;
  }

  #say(words: string): void {
    write(part('merge-status'), words);
  }
}

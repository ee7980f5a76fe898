import type {AgentTicket} from '../../../src/contract/agent-ticket.ts';
import type {AgentApi} from './agent-api.ts';
import {sentenceOf} from './agent-error.ts';
import {part, write} from './element.ts';
import {KeptRows} from './keep-rows.ts';
import {listRow} from './list-row.ts';
import {Poll} from './poll.ts';
import {ticketAddress} from './ticket-link.ts';
import type {View} from './view.ts';
import {countWords} from './words.ts';

/** Every partner's tickets of a region that a filter lets through, kept as they are now. */
export class ListView {
  readonly #section = part('list');
  readonly #more = part('more') as HTMLButtonElement;
  readonly #rows = new KeptRows(part('tickets'));
  readonly #poll = new Poll(() => this.#look(), 3000);
  #question: {readonly api: AgentApi; readonly filter: View['filter']} | undefined;
  /** How many pages somebody wants to see. */
  #pages = 1;
  #hasShown = false;

  constructor() {
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /** Shows the list; what it shows already stays while the same is asked again. */
  open(api: AgentApi, {filter}: View): void {
    const isSame = this.#question?.api === api && JSON.stringify(this.#question.filter) === JSON.stringify(filter);
    this.#section.hidden = false;
    if (!isSame) {
      // Another region's tickets, or rows that lead to another role's page, show for no moment.
      if (this.#question?.api !== api) this.#rows.clear();
      this.#question = {api, filter};
      this.#pages = 1;
      this.#hasShown = false;
      write(part('count'), 'Looking');
    }
    this.#poll.start();
    if (!isSame) void this.#look();
  }

  close(): void {
    this.#poll.stop();
    this.#section.hidden = true;
  }

  /** Goes to the row of a ticket, or to the list's beginning. */
  focus(ticketId: string): void {
    const link = part('tickets').querySelector<HTMLElement>(`a[href*="${ticketId}"]`);
    (link ?? part('list-title')).focus();
  }

  async #showMore(): Promise<void> {
    const shown = part('tickets').children.length;
    this.#pages++;
    await this.#look();
    part('tickets').children[shown]?.querySelector('a')?.focus();
  }

  async #look(): Promise<void> {
    const question = this.#question!;
    const wanted = this.#pages;
    try {
      const {tickets, isAll} = await pagesOf(question, wanted);
      // Somebody asks for something else meanwhile, or for more.
      if (question !== this.#question || wanted !== this.#pages) return;
      this.#show(tickets, isAll);
      write(part('list-trouble'), '');
    } catch (error) {
      if (question !== this.#question) return;
      const old = this.#hasShown ? ' What you see may be old.' : '';
      if (!this.#hasShown) this.#show([], true, '');
      write(part('list-trouble'), `${sentenceOf(error)}${old} This page asks again by itself.`);
    }
  }

  #show(tickets: readonly AgentTicket[], isAll: boolean, none = 'No tickets match.'): void {
    this.#hasShown = none !== '';
    // The address holds role and filter: a row leads to the ticket as it is looked at now.
    const rows = tickets.map((ticket) => ({ticket, address: ticketAddress(ticket.id)}));
    this.#rows.show(rows, ({ticket}) => ticket.id, listRow);
    const count = countWords(tickets.length, 'ticket');
    write(part('count'), tickets.length === 0 ? none : isAll ? count : `The newest ${count}`);
    part('no-tickets').hidden = tickets.length > 0 || none === '';
    this.#more.hidden = isAll;
  }
}

async function pagesOf({api, filter}: {readonly api: AgentApi; readonly filter: View['filter']}, wanted: number) {
  const byId = new Map<string, AgentTicket>();
  let cursor: string | null = null;
  for (let page = 0; page < wanted; page++) {
    const {tickets, nextCursor} = await api.list(filter, cursor ?? undefined);
    for (const ticket of tickets) byId.set(ticket.id, ticket);
    cursor = nextCursor;
    if (!cursor) break;
  }
  return {tickets: [...byId.values()], isAll: cursor === null};
}

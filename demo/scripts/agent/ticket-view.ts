import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import type {AgentApi} from './agent-api.ts';
import {sentenceOf} from './agent-error.ts';
import {changesBetween, noChanges, type Changes} from './changes.ts';
import {CorrectForm} from './correct-form.ts';
import {part, write} from './element.ts';
import {FileDownloads} from './file-downloads.ts';
import {MergeForm} from './merge-form.ts';
import {Poll} from './poll.ts';
import {showTicket, tellChanges} from './show-ticket.ts';
import type {View} from './view.ts';
import {WriteForm} from './write-form.ts';

/** One ticket, kept as it is now. What changes is told and marked, whoever has changed it. */
export class TicketView {
  readonly #section = part('ticket');
  readonly #poll = new Poll(() => this.#look(), 2000);
  readonly #correct = new CorrectForm((change) => this.#act((api, id) => api.change(id, change)));
  readonly #write = new WriteForm((what, text, key) => this.#act((api, id) => api.say(id, what, text, key)));
  readonly #files = new FileDownloads((id) => this.#open!.api.download(id));
  readonly #merge = new MergeForm({
    find: (text) => this.#findOthers(text),
    merge: (into) => this.#act((api, id) => api.merge(id, into)),
  });
  #open: {readonly api: AgentApi; readonly id: string} | undefined;
  #ticket: AgentTicketDetails | undefined;
  #changes: Changes = noChanges;
  /** Goes up with everything that is done: an answer from before that is passed over. */
  #version = 0;

  constructor() {
    part('dismiss').addEventListener('click', () => {
      this.#changes = noChanges;
      tellChanges(noChanges);
      if (this.#ticket) showTicket(this.#ticket, noChanges);
      part('ticket-title').focus();
    });
  }

  open(api: AgentApi, {ticketId = '', role}: View): void {
    this.#section.hidden = false;
    this.#section.dataset['role'] = role;
    for (const each of this.#section.querySelectorAll<HTMLElement>('[data-for]')) {
      each.hidden = !each.dataset['for']!.split(' ').includes(role);
    }
    const isOther = this.#open?.id !== ticketId;
    this.#open = {api, id: ticketId};
    this.#version++;
    if (isOther) this.#forget();
    this.#poll.start();
    void this.#look();
  }

  close(): void {
    this.#poll.stop();
    this.#section.hidden = true;
    this.#open = undefined;
  }

  #forget(): void {
    this.#ticket = undefined;
    this.#changes = noChanges;
    tellChanges(noChanges);
    this.#write.reset();
    this.#merge.reset();
    this.#files.reset();
    part('ticket-parts').hidden = true;
    write(part('ticket-trouble'), 'Looking');
  }

  async #look(): Promise<void> {
    const [open, version] = [this.#open, this.#version];
    if (!open) return;
    try {
      const ticket = await open.api.find(open.id);
      if (version === this.#version) this.#show(ticket);
    } catch (error) {
      if (version !== this.#version) return;
      const old = this.#ticket ? ' What you see may be old.' : '';
      write(part('ticket-trouble'), `${sentenceOf(error)}${old} This page asks again by itself.`);
    }
  }

  /** Does something to the ticket, and shows what it is then, unless somebody has gone elsewhere meanwhile. */
  async #act(what: (api: AgentApi, id: string) => Promise<unknown>): Promise<void> {
    const {api, id} = this.#open!;
    await what(api, id);
    if (this.#open?.id !== id) return;
    const version = ++this.#version;
    const ticket = await api.find(id);
    if (version === this.#version) this.#show(ticket);
  }

  async #findOthers(text: string) {
    const {partner, id} = this.#ticket!;
    const {tickets} = await this.#open!.api.list({partner, text});
    return tickets.filter((each) => each.id !== id && !each.mergedInto).slice(0, 8);
  }

  #show(ticket: AgentTicketDetails): void {
    const before = this.#ticket;
    this.#ticket = ticket;
    if (before) {
      const changes = changesBetween(before, ticket);
      if (changes.sentences.length > 0) tellChanges((this.#changes = changes));
    }
    write(part('ticket-trouble'), '');
    part('ticket-parts').hidden = false;
    showTicket(ticket, this.#changes);
    this.#correct.show(ticket);
    this.#files.show(ticket);
    if (!before) part('ticket-title').focus();
  }
}

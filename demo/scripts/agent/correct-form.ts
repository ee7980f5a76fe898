import type {AgentChange, AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import {agentChangeSchema} from '../../../src/contract/agent-ticket.ts';
import type {Issue} from '../../../src/contract/issue.ts';
import {check} from '../../../src/contract/check.ts';
import {otherService, services} from '../../../src/contract/services.ts';
import {AgentError, sentenceOf} from './agent-error.ts';
import {changeOf, valuesOf, type Values} from './correction.ts';
import {create, part, write} from './element.ts';
import {FieldErrors} from './field-errors.ts';
import {statusTypeWords} from './words.ts';

/** Where support corrects a ticket. What somebody has begun to type stays when the ticket changes meanwhile. */
export class CorrectForm {
  readonly #form = part('correct') as HTMLFormElement;
  readonly #status = part('correct-status');
  readonly #errors = new FieldErrors(this.#form);
  readonly #save: (change: AgentChange) => Promise<void>;
  #ticketId = '';
  /** As the ticket had them when the fields were last filled. */
  #known: Values | undefined;

  /** `save` stores a correction and shows the ticket as it is then. */
  constructor(save: (change: AgentChange) => Promise<void>) {
    this.#save = save;
    const options = services.map(({id, name}) => create('option', {value: id}, name));
    this.#field('service').append(...options, create('option', {value: otherService}, 'Another service'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#field('service').addEventListener('change', () => this.#showServiceName());
    this.#field('statusType').addEventListener('change', ({target}) => {
      const type = (target as HTMLSelectElement).value as keyof typeof statusTypeWords;
      this.#field('statusName').value = statusTypeWords[type];
    });
  }

  show(ticket: AgentTicketDetails): void {
    const values = valuesOf(ticket);
    const isOther = ticket.id !== this.#ticketId;
    if (isOther) this.#clear();
    for (const [name, value] of Object.entries(values) as [keyof Values, string][]) {
      const field = this.#field(name);
      if (isOther || this.#read(field) === this.#known?.[name]) this.#put(field, value);
    }
    this.#ticketId = ticket.id;
    this.#known = values;
    this.#showServiceName();
  }

  async #submit(): Promise<void> {
    const change = changeOf(this.#known!, this.#values());
    if (Object.keys(change).length === 0) return this.#say('Nothing is different from what the ticket has.');
    const {value, issues = []} = check(agentChangeSchema, change);
    if (!value) return this.#refuse(issues);
    this.#errors.clear();
    this.#say('Saving');
    const [ticketId, sent] = [this.#ticketId, this.#values()];
    try {
      await this.#save(value);
      if (ticketId !== this.#ticketId) return;
      this.#showStored(sent);
      this.#say('Saved.');
    } catch (error) {
      if (ticketId !== this.#ticketId) this.#say(`At the ticket before, nothing was saved. ${sentenceOf(error)}`);
      else if (error instanceof AgentError && error.issues.length > 0) this.#refuse(error.issues);
      else this.#say(sentenceOf(error));
    }
  }

  /** What is stored may be written another way than it was typed. What was typed since stays. */
  #showStored(sent: Values): void {
    for (const [name, value] of Object.entries(this.#known!) as [keyof Values, string][]) {
      const field = this.#field(name);
      if (this.#read(field) === sent[name]) this.#put(field, value);
    }
    this.#showServiceName();
  }

  #refuse(issues: readonly Issue[]): void {
    this.#say('Nothing was saved: look at what is marked.');
    this.#errors.show(issues);
  }

  #values(): Values {
    const names = Object.keys(this.#known!) as (keyof Values)[];
    return Object.fromEntries(names.map((name) => [name, this.#read(this.#field(name))])) as Record<
      keyof Values,
      string
    >;
  }

  #field(name: keyof Values): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  #read(field: HTMLInputElement): string {
    return field.type === 'checkbox' ? String(field.checked) : field.value.trim();
  }

  #put(field: HTMLInputElement, value: string): void {
    if (field.type === 'checkbox') field.checked = value === 'true';
    else field.value = value;
  }

  #showServiceName(): void {
    this.#field('serviceName').closest('label')!.hidden = this.#field('service').value !== otherService;
  }

  #clear(): void {
    this.#errors.clear();
    this.#say('');
  }

  #say(words: string): void {
    write(this.#status, words);
  }
}

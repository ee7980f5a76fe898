import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {IssueCode} from '../../../contract/issue.ts';
import {serviceNamed} from '../../../contract/services.ts';
import {SupportError} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import {checkDraft, toFaults, type DraftFaults, type DraftField} from '../../state/draft.ts';
import type {Session} from '../../state/session.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {OutboxEntry} from '../../storage/outbox-store.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {errorNote} from '../common/error-note.ts';
import {footer} from '../common/footer.ts';
import {textField} from '../common/text-field.ts';
import {faultSummary, fieldIds, type FaultField} from './fault-summary.ts';
import {ticketFormStyles} from './psw-ticket-form.styles.ts';
import './psw-service-combobox.ts';
import './psw-submission.ts';

const none: DraftFaults = new Map();

/**
 * Files a ticket for a customer: what it is about, and who the customer is. Submitting writes it to the outbox;
 * from there on `<psw-submission>` shows how far it has come.
 */
export class PswTicketForm extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, ticketFormStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [this.support, this.support.draft]);

  /** From the first try on, faults are shown as they come and go. */
  @state() private tried = false;
  /** What the backend found that the contract here did not; gone with the next change. */
  @state() private refused: DraftFaults = none;
  @state() private failure: SupportError | undefined;
  /** The submission that is shown in the form's place. */
  @state() private sent: {key: string; session: Session} | undefined;

  #submitting = false;

  override willUpdate(): void {
    // Another data center has another session: its form starts with what was typed, not with the other's ticket.
    if (this.sent && this.support.dataCenter !== this.sent.session.dataCenter) this.sent = undefined;
  }

  override render() {
    return this.sent
      ? html`<psw-submission
          .outbox=${this.sent.session.outbox}
          .key=${this.sent.key}
          @psw-another=${this.#onAnother}
          @psw-edit=${this.#onEdit}
        ></psw-submission>`
      : this.#form();
  }

  #form() {
    const {form, dataCenter} = this.messages;
    const faults = this.#faults();
    return html`
      <form class="view" novalidate @submit=${this.#onSubmit}>
        <div class="scroll">
          <div class="stack">
            <div role="alert" class="alerts">
              ${faults.size > 0 ? faultSummary(this.messages, faults, this.#goTo) : nothing}
              ${this.failure ? errorNote(this.messages, this.failure) : nothing}
            </div>
            ${
              this.support.settled && !this.support.dataCenter
                ? html`<div class="note neutral">
                    <h3>${dataCenter.askTitle}</h3>
                    <p>${dataCenter.askText}</p>
                  </div>`
                : nothing
            }
            ${this.#issueFields(faults)} ${this.#customerFields(faults)}
          </div>
        </div>
        ${footer(this.messages, this.support.dataCenter, html`<button class="button primary">${form.submit}</button>`)}
      </form>
    `;
  }

  #issueFields(faults: DraftFaults) {
    const {form} = this.messages;
    const service = serviceNamed(this.support.draft.values.service);
    return html`<fieldset class="stack">
      <legend><h3>${form.issue}</h3></legend>
      <div class="columns">
        <psw-service-combobox
          id=${fieldIds.service}
          .value=${this.support.draft.values.service}
          .error=${this.#words(faults.get('service'))}
          @psw-change=${(event: Event) => this.#set('service', (event.target as HTMLInputElement).value)}
        ></psw-service-combobox>
        ${this.#field('organizationId', faults, {required: true, leftToRight: true})}
      </div>
      ${
        service?.excludedBecauseOf
          ? html`<p class="note warning">${form.noPriority(service.name, service.excludedBecauseOf)}</p>`
          : nothing
      }
      ${this.#field('subject', faults, {required: true})}
      ${this.#field('description', faults, {required: true, multiline: true})}
    </fieldset>`;
  }

  #customerFields(faults: DraftFaults) {
    const {form} = this.messages;
    return html`<fieldset class="stack" aria-describedby="one-needed">
      <legend><h3>${form.partnerInformation}</h3></legend>
      <p id="one-needed" class="muted">${form.oneNeeded}</p>
      ${this.#field('email', faults, {leftToRight: true, inputMode: 'email', warning: this.#ownAddressWarning()})}
      <div class="columns">
        ${this.#field('zuid', faults, {leftToRight: true})} ${this.#field('zoid', faults, {leftToRight: true})}
      </div>
    </fieldset>`;
  }

  #field(
    name: Exclude<DraftField, 'service'>,
    faults: DraftFaults,
    options: {
      required?: boolean;
      multiline?: boolean;
      leftToRight?: boolean;
      inputMode?: 'email';
      warning?: string | undefined;
    },
  ) {
    const {fields, hints} = this.messages.form;
    return textField({
      ...options,
      id: fieldIds[name],
      label: fields[name],
      placeholder: (hints as Partial<Record<DraftField, string>>)[name] ?? '',
      value: this.support.draft.values[name],
      error: this.#words(faults.get(name)),
      onInput: (value) => this.#set(name, value),
    });
  }

  #faults(): DraftFaults {
    if (!this.tried) return this.refused;
    return checkDraft(this.support.draft.values, this.support.dataCenter).faults ?? this.refused;
  }

  #words(code: IssueCode | undefined): string | undefined {
    return code && this.messages.issues[code];
  }

  #ownAddressWarning(): string | undefined {
    const own = this.support.session?.identity.known?.email.toLowerCase();
    const typed = this.support.draft.values.email.trim().toLowerCase();
    return own && typed === own ? this.messages.form.ownAddress : undefined;
  }

  #set(field: DraftField, value: string): void {
    this.refused = none;
    this.support.draft.set(field, value);
  }

  readonly #goTo = (field: FaultField): void => {
    if (field === 'dataCenter') this.dispatchEvent(new Event('psw-ask-data-center'));
    else this.renderRoot.querySelector<HTMLElement>(`#${fieldIds[field]}`)?.focus();
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // A second click must not read the form while the first is being written down.
    if (this.#submitting) return;
    this.#submitting = true;
    try {
      await this.#submit();
    } finally {
      this.#submitting = false;
    }
  };

  async #submit(): Promise<void> {
    const {draft, session, dataCenter} = this.support;
    this.tried = true;
    this.failure = undefined;
    const checked = checkDraft(draft.values, dataCenter);
    if (checked.faults) {
      await this.updateComplete;
      const [first] = checked.faults.keys();
      if (first) this.#goTo(first);
      return;
    }
    // While a session opens there is nothing to write to yet; the form stays as it is.
    if (!session || session.dataCenter !== checked.draft.dataCenter) return;
    try {
      await session.outbox.add(checked.draft, draft.key);
      this.sent = {key: draft.key, session};
      this.tried = false;
      this.refused = none;
      draft.clear();
    } catch (error) {
      this.failure = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
    }
  }

  readonly #onAnother = (): void => {
    this.sent = undefined;
  };

  readonly #onEdit = async ({entry}: Event & {entry: OutboxEntry}): Promise<void> => {
    const {sent} = this;
    this.support.draft.restore(entry.draft, entry.key);
    this.refused = toFaults(entry.refusal?.issues ?? []);
    this.sent = undefined;
    await sent?.session.outbox.remove(entry.key);
  };
}

defineElement('psw-ticket-form', PswTicketForm);

declare global {
  interface HTMLElementTagNameMap {
    'psw-ticket-form': PswTicketForm;
  }
}

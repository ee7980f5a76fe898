import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {IssueCode} from '../../../contract/issue.ts';
import {serviceNamed} from '../../../contract/services.ts';
import {SupportError} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import {checkDraft, type DraftFaults, type DraftField} from '../../state/draft.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
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

/**
 * Files a ticket for a customer: what it is about, and who the customer is. Submitting writes it to the outbox;
 * from there on `<psw-submission>` shows how far it has come.
 */
export class PswTicketForm extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, ticketFormStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [this.support, this.support.draft, this.support.session?.identity]);

  /** From the first try on, faults are shown as they come and go. */
  @state() private tried = false;
  @state() private failure: SupportError | undefined;

  #submitting = false;

  override render() {
    const {submission} = this.support;
    return submission ? html`<psw-submission .submission=${submission}></psw-submission>` : this.#form();
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
    const {values} = this.support.draft;
    const service = serviceNamed(values.service);
    return html`<fieldset class="stack">
      <legend><h3>${form.issue}</h3></legend>
      <psw-service-combobox
        id=${fieldIds.service}
        .value=${values.service}
        .error=${this.#words(faults.get('service'))}
        @psw-change=${(event: Event) => this.support.draft.set('service', (event.target as HTMLInputElement).value)}
      ></psw-service-combobox>
      ${
        service?.excludedBecauseOf
          ? html`<p class="note warning">${form.noPriority(service.name, service.excludedBecauseOf)}</p>`
          : nothing
      }
      ${this.#field('organizationId', faults, {required: true, leftToRight: true})}
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
      onInput: (value) => this.support.draft.set(name, value),
    });
  }

  #faults(): DraftFaults {
    const {values, refused} = this.support.draft;
    return (this.tried ? checkDraft(values, this.support.dataCenter).faults : undefined) ?? refused;
  }

  #words(code: IssueCode | undefined): string | undefined {
    return code && this.messages.issues[code];
  }

  #ownAddressWarning(): string | undefined {
    const own = this.support.session?.identity.known?.email.toLowerCase();
    const typed = this.support.draft.values.email.trim().toLowerCase();
    return own && typed === own ? this.messages.form.ownAddress : undefined;
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
    const {draft, dataCenter} = this.support;
    this.tried = true;
    this.failure = undefined;
    const checked = checkDraft(draft.values, dataCenter);
    if (checked.faults) {
      await this.updateComplete;
      const [first] = checked.faults.keys();
      if (first) this.#goTo(first);
      return;
    }
    const session = await this.support.opened();
    // Another data center was chosen in the meantime: the form shows it, and asks anew.
    if (session?.dataCenter !== checked.draft.dataCenter) return;
    try {
      await session.outbox.add(checked.draft, draft.key);
      this.support.showSubmission(session, draft.key);
      this.tried = false;
      draft.clear();
    } catch (error) {
      this.failure = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
    }
  }
}

defineElement('psw-ticket-form', PswTicketForm);

declare global {
  interface HTMLElementTagNameMap {
    'psw-ticket-form': PswTicketForm;
  }
}

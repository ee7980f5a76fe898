import {consume} from '@lit/context';
import {html, LitElement} from 'lit';
import {state} from 'lit/decorators.js';
import {isByEmail, type DataCenterId} from '../../../contract/data-centers.ts';
import {SupportError} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages, Say} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext, writingContext} from '../../state/contexts.ts';
import {DraftPaste} from '../../state/draft-paste.ts';
import type {DraftField} from '../../state/draft-values.ts';
import {faultsOf, warningsOf} from '../../state/judge-draft.ts';
import {submitDraft} from '../../state/submit-draft.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {Writing} from '../../state/writing.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import '../channels/psw-email-channel.ts';
import '../channels/psw-no-access.ts';
import {footer} from '../common/footer.ts';
import '../common/psw-attachments.ts';
import type {FaultField} from './fault-summary.ts';
import {customerFields} from './customer-fields.ts';
import {keepAndStart} from './draft-note.ts';
import {formNotes} from './form-notes.ts';
import {issueFields} from './issue-fields.ts';
import {nextInForm} from './next-in-form.ts';
import {fieldIds} from './ticket-fields.ts';
import {ticketFormStyles} from './psw-ticket-form.styles.ts';
import './psw-submission.ts';

/**
 * Files a ticket for a customer: what it is about, and who the customer is. Submitting writes it to the outbox;
 * from there on `<psw-submission>` shows how far it has come.
 */
export class PswTicketForm extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, ticketFormStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  @consume({context: writingContext, subscribe: true}) writing!: Writing;
  readonly #paste = new DraftPaste(
    () => this.writing.draft,
    (field, value) => this.#set(field, value),
  );
  readonly watch = new WatchController(this, () => [
    this.support,
    this.writing.draft,
    this.writing.keeper,
    this.writing.prefilling,
    this.support.session?.identity,
    this.support.session?.requests,
    this.#paste,
  ]);

  /** From the first try on, faults are shown as they come and go. */
  @state() private tried = false;
  #draftKey = '';
  @state() private failure: SupportError | undefined;
  #failedFor: DataCenterId | undefined;

  /** Waits for the host to say who is signed in; the form can still be changed. */
  @state() private submitting = false;
  /** Said once, when a try has failed; the list of faults changes with every key. */
  @state() private announcement: Say<'form'> | undefined;
  /** Whether nothing was sent because something was changed while it waited. */
  @state() private isHeldUp = false;

  readonly keepFocus = new KeepFocusController(this, () => nextInForm(this.renderRoot, this.#paste.next));

  override willUpdate(): void {
    if (this.support.shown.view !== 'add-ticket') this.#fallSilent();
    // Nobody has tried to send another draft yet.
    if (this.#draftKey !== this.writing.draft.key) this.tried = false;
    this.#draftKey = this.writing.draft.key;
    // The failure spoke of another data center.
    if (this.#failedFor !== this.support.dataCenter) this.failure = undefined;
    if (this.announcement && !this.isHeldUp && faultsOf(this.writing, this.support.dataCenter, this.tried).size === 0)
      this.announcement = undefined;
  }

  override render() {
    const {submission} = this.support.shown;
    if (submission) return html`<psw-submission exportparts="foot, action" .submission=${submission}></psw-submission>`;
    if (isByEmail(this.support.dataCenter))
      return html`<psw-email-channel exportparts="foot, action"></psw-email-channel>`;
    // Who may not file is told before anything is typed in vain.
    return this.support.session?.requests.isClosed ? html`<psw-no-access></psw-no-access>` : this.#form();
  }

  #form() {
    const {messages, support, writing} = this;
    const faults = faultsOf(writing, support.dataCenter, this.tried);
    const fields = {
      messages,
      values: writing.draft.values,
      faults,
      warnings: warningsOf(writing, support, this.#paste.homeOf),
      paste: this.#paste,
      locks: writing.prefilling.locks,
      onInput: (field: DraftField, value: string) => {
        this.#set(field, value);
        this.#paste.typed(field);
      },
      onSubmit: () => this.renderRoot.querySelector('form')?.requestSubmit(),
    };
    return html`
      <form class="view" novalidate @submit=${this.#onSubmit}>
        <div class="scroll">
          <div class="stack">
            <p role="status" class=${this.isHeldUp ? 'note warning' : 'visually-hidden'}>
              ${this.announcement?.(messages.form)}
            </p>
            ${formNotes({...fields, support, writing, failure: this.failure, goTo: this.#goTo, toFirst: this.#toFirst})}
            ${issueFields(fields)} ${customerFields(fields)}
            <psw-attachments .uploads=${writing.uploads}></psw-attachments>
            ${keepAndStart(messages, writing.keeper)}
          </div>
        </div>
        ${footer(messages, support.dataCenter, html`<button class="button primary" part="action" aria-disabled=${String(this.submitting)}>${messages.form.submit}</button>`)}
      </form>
    `;
  }

  /** Where to go on once a question is answered; the buttons that are left may be of another kind. */
  readonly #toFirst = (): void => {
    (this.#find('#field-service') ?? this.#find('.control'))?.focus();
  };

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  #set(field: DraftField, value: string): void {
    const {draft} = this.writing;
    draft.set(field, value);
    this.support.session?.sending?.duplicates.consider(draft.values);
  }

  /** What is only for the ear would be said again as soon as the form comes back into sight. */
  #fallSilent(): void {
    if (!this.isHeldUp) this.announcement = undefined;
    this.#paste.fallSilent();
  }

  readonly #goTo = (field: FaultField): void => {
    if (field === 'dataCenter') this.dispatchEvent(new Event('psw-ask-data-center'));
    else this.#find(`#${fieldIds[field]}`)?.focus();
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    // A second click must not send what the first is about to send.
    if (this.submitting) return;
    this.submitting = true;
    this.failure = undefined;
    this.tried = true;
    try {
      await this.#submit();
    } catch (error) {
      this.failure = error instanceof SupportError ? error : new SupportError('unexpected', {cause: error});
      this.#failedFor = this.support.dataCenter;
      await this.updateComplete;
      // It may stand far above the button.
      this.#find('.failure')?.focus();
    } finally {
      this.submitting = false;
    }
  };

  async #submit(): Promise<void> {
    const result = await submitDraft(this.support, this.writing);
    this.isHeldUp = result === 'changed';
    if (result === 'incomplete') return this.#showFaults();
    if (result === 'lacks-files') return this.renderRoot.querySelector('psw-attachments')?.focus();
    this.announcement = this.isHeldUp ? (form) => form.changedMeanwhile : undefined;
    if (result === 'sent') this.tried = false;
  }

  async #showFaults(): Promise<void> {
    const faults = faultsOf(this.writing, this.support.dataCenter, this.tried);
    if (faults.has('dataCenter')) this.support.askDataCenter();
    this.announcement = (form) => form.summary(faults.size);
    await this.updateComplete;
    const [first] = faults.keys();
    if (first) this.#goTo(first);
  }
}

defineElement('psw-ticket-form', PswTicketForm);

declare global {
  interface HTMLElementTagNameMap {
    'psw-ticket-form': PswTicketForm;
  }
}

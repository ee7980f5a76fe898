import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {DataCenterId} from '../../../contract/data-centers.ts';
import {SupportError} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import {checkDraft, type DraftFaults} from '../../state/draft-check.ts';
import {DraftPaste} from '../../state/draft-paste.ts';
import type {DraftField} from '../../state/draft-values.ts';
import {warnOf} from '../../state/draft-warnings.ts';
import {submitDraft} from '../../state/submit-draft.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {footer} from '../common/footer.ts';
import '../common/psw-attachments.ts';
import {faultSummary, type FaultField} from './fault-summary.ts';
import {askDataCenter} from './ask-data-center.ts';
import {customerFields} from './customer-fields.ts';
import {draftNote, keepAndStart} from './draft-note.ts';
import {formFailure} from './form-failure.ts';
import {issueFields} from './issue-fields.ts';
import {otherDrafts} from './other-drafts.ts';
import {prefillNote} from './prefill-note.ts';
import {fieldIds} from './ticket-fields.ts';
import {ticketFormStyles} from './psw-ticket-form.styles.ts';
import './psw-submission.ts';

/**
 * Files a ticket for a customer: what it is about, and who the customer is. Submitting writes it to the outbox;
 * from there on `<psw-submission>` shows how far it has come.
 */
export class PswTicketForm extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, ticketFormStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly #paste = new DraftPaste(
    () => this.support.draft,
    (field, value) => this.#set(field, value),
  );
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.draft,
    this.support.keeper,
    this.support.prefilling,
    this.support.session?.identity,
    this.support.session?.requests,
    this.#paste,
  ]);

  /** From the first try on, faults are shown as they come and go. */
  @state() private tried = false;
  @state() private failure: SupportError | undefined;
  #failedFor: DataCenterId | undefined;

  /** Waits for the host to say who is signed in; the form can still be changed. */
  @state() private submitting = false;
  /** Said once, when a try has failed; the list of faults changes with every key. */
  @state() private announcement = '';
  /** Whether nothing was sent because something was changed while it waited. */
  @state() private isHeldUp = false;

  readonly keepFocus = new KeepFocusController(this, () => this.#next());

  override willUpdate(): void {
    // The failure spoke of another data center.
    if (this.#failedFor !== this.support.dataCenter) this.failure = undefined;
    if (this.announcement && !this.isHeldUp && this.#faults().size === 0) this.announcement = '';
  }

  override render() {
    const {submission} = this.support.shown;
    return submission ? html`<psw-submission .submission=${submission}></psw-submission>` : this.#form();
  }

  #form() {
    const {form} = this.messages;
    const faults = this.#faults();
    const fields = {
      messages: this.messages,
      values: this.support.draft.values,
      faults,
      warnings: warnOf(this.support.draft.values, this.support.session?.identity.known?.email),
      paste: this.#paste,
      locks: this.support.prefilling.locks,
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
            <p role="status" class=${this.isHeldUp ? 'note warning' : 'visually-hidden'}>${this.announcement}</p>
            ${draftNote(this.messages, this.support.keeper)}
            ${prefillNote(this.messages, this.support.prefilling, this.#toFirst)}
            ${otherDrafts(this.messages, this.support, this.#toFirst)}
            ${faults.size > 0 ? faultSummary(this.messages, faults, this.#goTo) : nothing}
            ${formFailure(this.messages, this.support, this.failure)} ${askDataCenter(this.messages, this.support)}
            ${issueFields(fields)} ${customerFields(fields)}
            <psw-attachments .uploads=${this.support.uploads}></psw-attachments>
            ${keepAndStart(this.messages, this.support.keeper)}
          </div>
        </div>
        ${footer(this.messages, this.support.dataCenter, html`<button class="button primary" aria-disabled=${String(this.submitting)}>${form.submit}</button>`)}
      </form>
    `;
  }

  #faults(): DraftFaults {
    const {draft, dataCenter, prefilling} = this.support;
    const {values, refused} = draft;
    const faults = (this.tried ? checkDraft(values, dataCenter).faults : undefined) ?? refused;
    return faults.size > 0 ? faults : prefilling.faults;
  }

  /** Where to go on when what had the focus is gone: in the note that it stood in, or in the field that it was about. */
  #next(): HTMLElement | null {
    const {next} = this.#paste;
    const field = `#${fieldIds[next ?? 'service']}`;
    const selectors = ['.pasted button', ...(next ? [field] : ['.draft-note button', field, '.control'])];
    const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    return found.find((element) => element !== null) ?? null;
  }

  /** Where to go on once a question is answered; the buttons that are left may be of another kind. */
  readonly #toFirst = (): void => {
    const {renderRoot} = this;
    (
      renderRoot.querySelector<HTMLElement>('#field-service') ?? renderRoot.querySelector<HTMLElement>('.control')
    )?.focus();
  };

  #set(field: DraftField, value: string): void {
    const {draft, session} = this.support;
    draft.set(field, value);
    session?.duplicates.consider(draft.values);
  }

  readonly #goTo = (field: FaultField): void => {
    if (field === 'dataCenter') this.dispatchEvent(new Event('psw-ask-data-center'));
    else this.renderRoot.querySelector<HTMLElement>(`#${fieldIds[field]}`)?.focus();
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
      this.renderRoot.querySelector<HTMLElement>('.failure')?.focus();
    } finally {
      this.submitting = false;
    }
  };

  async #submit(): Promise<void> {
    const result = await submitDraft(this.support);
    this.isHeldUp = result === 'changed';
    if (result === 'incomplete') return this.#showFaults();
    if (result === 'lacks-files') return this.renderRoot.querySelector('psw-attachments')?.focus();
    this.announcement = this.isHeldUp ? this.messages.form.changedMeanwhile : '';
    if (result === 'sent') this.tried = false;
  }

  async #showFaults(): Promise<void> {
    const faults = this.#faults();
    if (faults.has('dataCenter')) this.support.askDataCenter();
    this.announcement = this.messages.form.summary(faults.size);
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

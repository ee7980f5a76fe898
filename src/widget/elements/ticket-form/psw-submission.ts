import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isPassing} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {OutboxItem, OutboxState} from '../../state/outbox.ts';
import type {Submission, Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {errorNote} from '../common/error-note.ts';
import {alertIcon, checkIcon, clockIcon} from '../common/icons.ts';
import {submissionStyles} from './psw-submission.styles.ts';

const icons: Record<OutboxState, TemplateResult> = {
  saved: clockIcon,
  sending: clockIcon,
  received: checkIcon,
  refused: alertIcon,
};

/**
 * How far a submitted ticket has come: saved on this device, sending, received with its number, or refused.
 */
export class PswSubmission extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, submissionStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [this.submission.session.outbox, this.support]);

  @property({attribute: false}) submission!: Submission;

  /** Kept when the outbox has forgotten it, such as a refused ticket that another tab has taken up. */
  #item: OutboxItem | undefined;

  override willUpdate(): void {
    const {session, key} = this.submission;
    this.#item = session.outbox.find(key) ?? this.#item;
  }

  override firstUpdated(): void {
    // The button that had the focus is gone with the form.
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render() {
    if (!this.#item) return nothing;
    const {state, entry} = this.#item;
    const {outbox} = this.messages;
    return html`
      <div class="scroll">
        <div class="empty ${state}">
          <span class="sign">${icons[state]}</span>
          <div role="status">
            <h3 tabindex="-1">
              ${this.#item.state === 'received' ? outbox.received(this.#item.number) : outbox.states[state]}
            </h3>
            <p class="muted">${state === 'saved' ? this.#whySaved() : outbox.texts[state]}</p>
          </div>
          <p class="subject"><bdi dir="auto">${entry.draft.subject}</bdi></p>
          ${entry.refusal ? errorNote(this.messages, {reference: undefined, ...entry.refusal}) : nothing}
        </div>
      </div>
      <footer><div class="actions">${this.#actions(this.#item)}</div></footer>
    `;
  }

  #whySaved(): string {
    const {outbox, errors} = this.messages;
    const {hindrance, lasting} = this.submission.session.outbox;
    if (hindrance?.kind === 'signed_out') return outbox.savedSignIn;
    if (hindrance?.kind === 'rate_limited') return outbox.savedBusy(Math.ceil(hindrance.retryAfter ?? 1));
    if (hindrance && !isPassing(hindrance)) return errors[hindrance.kind];
    return lasting ? outbox.saved : outbox.savedNotLasting;
  }

  #actions({state, entry}: OutboxItem): TemplateResult {
    const {outbox} = this.messages;
    const {support, submission} = this;
    if (state === 'refused') {
      return support.draft.isEmpty
        ? primary(outbox.edit, () => void support.edit(submission.session, entry))
        : html`<p class="muted">${outbox.editLater}</p>`;
    }
    return html`
      <button type="button" class="button quiet" @click=${() => support.leaveSubmission()}>${outbox.another}</button>
      ${
        state === 'received'
          ? primary(outbox.toRequests, () => support.show('requests'))
          : primary(outbox.sendNow, () => void submission.session.outbox.drain())
      }
    `;
  }
}

function primary(label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button primary" @click=${onClick}>${label}</button>`;
}

defineElement('psw-submission', PswSubmission);

declare global {
  interface HTMLElementTagNameMap {
    'psw-submission': PswSubmission;
  }
}

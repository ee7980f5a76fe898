import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {OutboxState} from '../../state/outbox.ts';
import type {Submission, Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {OutboxEntry} from '../../storage/outbox-store.ts';
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

  override firstUpdated(): void {
    // The button that had the focus is gone with the form.
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render() {
    const {session, key} = this.submission;
    const entry = session.outbox.entries.find((candidate) => candidate.key === key);
    const state = entry ? session.outbox.stateOf(entry) : 'saved';
    const {outbox} = this.messages;
    return html`
      <div class="scroll">
        <div class="empty ${state}">
          <span class="sign">${icons[state]}</span>
          <div role="status">
            <h3 tabindex="-1">${entry?.received ? outbox.received(entry.received.number) : this.#title(state)}</h3>
            <p class="muted">${this.#text(state)}</p>
          </div>
          ${entry ? html`<p class="subject"><bdi dir="auto">${entry.draft.subject}</bdi></p>` : nothing}
          ${entry?.refusal ? errorNote(this.messages, {reference: undefined, ...entry.refusal}) : nothing}
        </div>
      </div>
      <footer><div class="actions">${this.#actions(state, entry)}</div></footer>
    `;
  }

  #title(state: OutboxState): string {
    const {outbox} = this.messages;
    return state === 'received' ? '' : outbox[state];
  }

  #text(state: OutboxState): string {
    const {outbox} = this.messages;
    if (state === 'received') return outbox.receivedText;
    if (state === 'refused') return outbox.refusedText;
    if (state === 'sending') return outbox.sendingText;
    if (this.submission.session.outbox.hindrance?.kind === 'signed_out') return outbox.savedSignIn;
    return this.submission.session.outbox.lasting ? outbox.savedText : outbox.savedNotLasting;
  }

  #actions(state: OutboxState, entry: OutboxEntry | undefined): TemplateResult {
    const {outbox} = this.messages;
    const {support, submission} = this;
    if (state === 'refused' && entry) {
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

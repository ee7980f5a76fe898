import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {isPassing} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext, writingContext} from '../../state/contexts.ts';
import {toValues} from '../../state/draft-values.ts';
import type {OutboxItem, OutboxState} from '../../state/outbox-item.ts';
import type {TicketEntry} from '../../storage/outbox-store.ts';
import type {Submission} from '../../state/shown.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {Writing} from '../../state/writing.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {otherChannels} from '../channels/other-channels.ts';
import '../channels/psw-other-channels.ts';
import {errorNote} from '../common/error-note.ts';
import {alertIcon} from '../common/icons.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {checkIcon, clockIcon} from '../common/ticket-icons.ts';
import {submissionStyles} from './psw-submission.styles.ts';

const icons: Record<OutboxState, TemplateResult> = {
  saved: clockIcon,
  sending: clockIcon,
  received: checkIcon,
  refused: alertIcon,
};

/** Milliseconds after which a ticket that still waits is offered the other ways. */
const patience = 120_000;

/**
 * How far a submitted ticket has come: saved on this device, sending, received with its number, or refused.
 */
export class PswSubmission extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, submissionStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  @consume({context: writingContext, subscribe: true}) writing!: Writing;
  readonly watch = new WatchController(this, () => [this.submission.sending.outbox, this.support]);

  // Sending takes the button away that began it.
  readonly keepFocus = new KeepFocusController(this, () => this.renderRoot.querySelector('h3'));

  @property({attribute: false}) submission!: Submission;

  /** Kept when the outbox has forgotten it, such as a refused ticket that another tab has taken up. */
  #item: OutboxItem | undefined;

  override willUpdate(): void {
    const {sending, key} = this.submission;
    this.#item = sending.outbox.find(key) ?? this.#item;
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
              ${this.#item.state === 'received' ? outbox.received(this.#item.number) : this.messages.outboxStates[state]}
            </h3>
            <p class="muted">${this.#text(this.#item)}</p>
          </div>
          <p class="subject"><bdi dir="auto">${entry.draft.subject}</bdi></p>
          ${state === 'refused' && !this.writing.draft.isEmpty ? html`<p class="muted">${outbox.editLater}</p>` : nothing}
          ${entry.refusal ? errorNote(this.messages, {reference: undefined, ...entry.refusal}) : nothing}
        </div>
        ${this.#needsOtherWays(this.#item) ? this.#otherWays(entry) : nothing}
      </div>
      <div class="foot" part="foot"><div class="actions">${this.#actions(this.#item)}</div></div>
    `;
  }

  /** Refused, or on this device for so long that waiting on is not the only thing to offer. */
  #needsOtherWays({state, entry}: OutboxItem): boolean {
    if (state === 'refused') return true;
    const {hindrance} = this.submission.sending.outbox;
    return state === 'saved' && hindrance !== undefined && Date.now() - entry.savedAt > patience;
  }

  #otherWays({draft, refusal}: TicketEntry): TemplateResult {
    return otherChannels(draft.dataCenter, toValues(draft), refusal?.reference);
  }

  #text({state, entry}: OutboxItem): string {
    const {texts} = this.messages.outbox;
    if (state === 'saved') return this.#whySaved();
    // There is nothing to correct; the words below say what is left to do.
    return entry.refusal?.kind === 'no_access' ? '' : texts[state];
  }

  #whySaved(): string {
    const {outbox, errors} = this.messages;
    const {key, sending} = this.submission;
    const {hindrance} = sending.outbox;
    if (hindrance?.kind === 'signed_out') return outbox.savedSignIn;
    if (hindrance?.kind === 'rate_limited') return outbox.savedBusy(Math.ceil(hindrance.retryAfter ?? 1));
    if (hindrance && !isPassing(hindrance)) return errors[hindrance.kind];
    if (hindrance?.kind === 'sign_in_unreachable') return outbox.savedNobody;
    return sending.outbox.isLasting(key) ? outbox.saved : outbox.savedNotLasting;
  }

  #actions({state, entry}: OutboxItem): TemplateResult {
    const {outbox} = this.messages;
    const {support, writing, submission} = this;
    const {session, sending} = submission;
    const toForm = () => support.shown.show('add-ticket');
    if (state === 'refused') {
      const discard = async () => {
        await sending.outbox.remove(entry.key);
        toForm();
      };
      return html`
        ${quiet(outbox.discard, () => void discard())}
        ${
          writing.draft.isEmpty
            ? primary(outbox.edit, () => void writing.edit(session, entry))
            : primary(outbox.toForm, toForm)
        }
      `;
    }
    return html`
      ${quiet(outbox.another, toForm)}
      ${
        state === 'received'
          ? primary(outbox.toRequests, () => support.shown.showThread(undefined))
          : state === 'sending'
            ? nothing
            : primary(outbox.sendNow, () => void sending.outbox.drain())
      }
    `;
  }
}

function quiet(label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${onClick}>${label}</button>`;
}

function primary(label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="button primary" part="action" @click=${onClick}>${label}</button>`;
}

defineElement('psw-submission', PswSubmission);

declare global {
  interface HTMLElementTagNameMap {
    'psw-submission': PswSubmission;
  }
}

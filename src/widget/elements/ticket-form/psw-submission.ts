import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {Outbox, OutboxState} from '../../state/outbox.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {OutboxEntry} from '../../storage/outbox-store.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {errorNote} from '../common/error-note.ts';
import {footer} from '../common/footer.ts';
import {alertIcon, checkIcon, clockIcon} from '../common/icons.ts';
import {submissionStyles} from './psw-submission.styles.ts';

/** Takes a refused ticket back into the form. */
export class PswEditEvent extends Event {
  readonly entry: OutboxEntry;
  constructor(entry: OutboxEntry) {
    super('psw-edit');
    this.entry = entry;
  }
}

const icons: Record<OutboxState, TemplateResult> = {
  saved: clockIcon,
  sending: clockIcon,
  received: checkIcon,
  refused: alertIcon,
};

/**
 * How far a submitted ticket has come: saved on this device, sending, received with its number, or refused.
 *
 * @fires psw-another - Asks for an empty form.
 * @fires {PswEditEvent} psw-edit - Asks for the form with what was refused.
 */
export class PswSubmission extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, submissionStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [this.outbox]);

  @property({attribute: false}) outbox!: Outbox;
  /** The submission's key in the outbox. */
  @property() key = '';

  override firstUpdated(): void {
    // The button that had the focus is gone with the form.
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  override render() {
    const entry = this.outbox.entries.find(({key}) => key === this.key);
    const state = entry ? this.outbox.stateOf(entry) : 'saved';
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
      ${footer(this.messages, this.support.dataCenter, this.#actions(state, entry))}
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
    if (this.outbox.hindrance?.kind === 'signed_out') return outbox.savedSignIn;
    return this.outbox.lasting ? outbox.savedText : outbox.savedNotLasting;
  }

  #actions(state: OutboxState, entry: OutboxEntry | undefined): TemplateResult {
    const {outbox} = this.messages;
    const another = html`<button type="button" class="button quiet" @click=${this.#onAnother}>
      ${outbox.another}
    </button>`;
    if (state === 'refused' && entry) {
      return html`<button
        type="button"
        class="button primary"
        @click=${() => this.dispatchEvent(new PswEditEvent(entry))}
      >
        ${outbox.edit}
      </button>`;
    }
    if (state === 'received') {
      return html`${another}
        <button type="button" class="button primary" @click=${this.#onShow}>${outbox.toRequests}</button>`;
    }
    return html`${another}
      <button
        type="button"
        class="button primary"
        aria-disabled=${String(state === 'sending')}
        @click=${this.#onSendNow}
      >
        ${outbox.sendNow}
      </button>`;
  }

  readonly #onAnother = (): void => {
    this.dispatchEvent(new Event('psw-another'));
  };

  readonly #onShow = (): void => {
    this.support.show('requests');
    this.#onAnother();
  };

  readonly #onSendNow = (): void => {
    void this.outbox.drain();
  };
}

defineElement('psw-submission', PswSubmission);

declare global {
  interface HTMLElementTagNameMap {
    'psw-submission': PswSubmission;
  }
}

import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {replyDraftSchema} from '../../../contract/conversation.ts';
import {check} from '../../../contract/issue.ts';
import {toText} from '../../../contract/text.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import {newKey} from '../../state/new-key.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {ReplyEntry} from '../../storage/outbox-store.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {errorNote} from '../common/error-note.ts';
import {textField} from '../common/text-field.ts';
import {replyStyles} from './psw-reply.styles.ts';

/**
 * The partner's answer to a ticket. Sending writes it to the outbox, which brings it to the backend once.
 *
 * @fires psw-set-status - Asks to close the ticket, or to open it again.
 */
export class PswReply extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, replyStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [this.support.session?.outbox]);

  @property({attribute: false}) ticketId = '';
  @property({attribute: false}) isClosed = false;

  @state() private text = '';
  @state() private tried = false;

  /** Made with the first letter, so that a second click or a reload adds one reply. */
  #key = newKey();

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('ticketId')) this.#clear();
  }

  override render() {
    const {ticket, issues} = this.messages;
    const fault = this.tried ? check(replyDraftSchema, this.#draft()).issues?.[0] : undefined;
    const refused = this.support.session?.outbox.repliesTo(this.ticketId).find(({state: how}) => how === 'refused');
    return html`<form class="foot" novalidate @submit=${this.#onSubmit}>
      ${refused ? this.#refused(refused) : nothing}
      ${this.isClosed ? html`<p class="muted">${ticket.reopens}</p>` : nothing}
      ${textField({
        id: 'reply',
        label: ticket.reply,
        value: this.text,
        multiline: true,
        error: fault && issues[fault.code],
        onInput: this.#onInput,
      })}
      <div class="actions">
        <button type="button" class="button quiet" @click=${this.#onStatus}>
          ${this.isClosed ? ticket.reopen : ticket.close}
        </button>
        <button class="button primary">${ticket.send}</button>
      </div>
    </form>`;
  }

  #refused({entry}: Waiting<ReplyEntry>) {
    const {ticket} = this.messages;
    const {outbox} = this.support.session!;
    return html`<div class="stack">
      ${entry.refusal ? errorNote(this.messages, {reference: undefined, ...entry.refusal}) : nothing}
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => void outbox.remove(entry.key)}>
          ${ticket.discardReply}
        </button>
        ${
          this.text === ''
            ? html`<button type="button" class="button quiet" @click=${() => this.#edit(entry)}>
                ${ticket.editReply}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }

  #edit({reply, key}: ReplyEntry): void {
    this.text = reply.text;
    void this.support.session?.outbox.remove(key);
  }

  #draft() {
    return {text: this.text, uploads: []};
  }

  #clear(): void {
    this.text = '';
    this.tried = false;
    this.#key = newKey();
  }

  readonly #onInput = (text: string): void => {
    this.text = toText(text);
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.tried = true;
    const checked = check(replyDraftSchema, this.#draft());
    if (checked.issues) {
      this.renderRoot.querySelector<HTMLElement>('#reply')?.focus();
      return;
    }
    const key = this.#key;
    const {text} = this;
    await this.support.session?.outbox.addReply(this.ticketId, checked.value, key);
    if (this.text === text) this.#clear();
  };

  readonly #onStatus = (): void => {
    this.dispatchEvent(new Event('psw-set-status'));
  };
}

defineElement('psw-reply', PswReply);

declare global {
  interface HTMLElementTagNameMap {
    'psw-reply': PswReply;
  }
}

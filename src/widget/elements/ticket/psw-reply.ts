import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {replyDraftSchema} from '../../../contract/reply-draft.ts';
import {check} from '../../../contract/check.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext} from '../../state/contexts.ts';
import type {Sending} from '../../state/sending.ts';
import type {Support} from '../../state/support.ts';
import {toAttachments} from '../../state/upload-item.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {ReplyEntry} from '../../storage/outbox-store.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {errorNote} from '../common/error-note.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {textField} from '../common/text-field.ts';
import {replyStyles} from './psw-reply.styles.ts';
import '../channels/psw-copy-text.ts';
import '../common/psw-attachments.ts';

/**
 * The partner's answer to a ticket. Sending writes it to the outbox, which brings it to the backend once.
 *
 * @fires psw-set-status - Asks to close the ticket, or to open it again.
 */
export class PswReply extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, replyStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support.session?.sending?.outbox,
    this.support.session?.sending?.replyDrafts,
    this.support.session?.sending?.replyDrafts.filesOf(this.ticketId),
  ]);

  // What was decided about a refused reply takes its buttons away.
  readonly keepFocus = new KeepFocusController(this, () => this.renderRoot.querySelector('#reply'));

  @property({attribute: false}) ticketId = '';
  @property({attribute: false}) isClosed = false;
  /** Takes what is dropped or pasted, beside the reply itself. */
  @property({attribute: false}) zone: HTMLElement | undefined;

  /** From the first try on, what is wrong is shown as it comes and goes. */
  @state() private tried = false;

  /** Tickets of which a reply waits for its files; it can still be changed. */
  readonly #submitting = new Set<string>();

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('ticketId')) this.tried = false;
  }

  override render() {
    const sending = this.support.session?.sending;
    if (!sending) return nothing;
    const {ticket, issues} = this.messages;
    const {text, key} = sending.replyDrafts.of(this.ticketId);
    const files = sending.replyDrafts.filesOf(this.ticketId);
    const fault = this.tried ? check(replyDraftSchema, {text, uploads: []}).issues?.[0] : undefined;
    const refused = sending.outbox
      .repliesTo(this.ticketId)
      .find(({state: how, entry}) => how === 'refused' && entry.key !== key);
    return html`<form class="foot" part="foot" novalidate @submit=${this.#onSubmit}>
      ${refused ? this.#refused(sending, refused.entry, text === '' && files.items.length === 0) : nothing}
      ${this.isClosed ? html`<p class="muted">${ticket.reopens}</p>` : nothing}
      ${textField({
        id: 'reply',
        label: ticket.reply,
        value: text,
        multiline: true,
        error: fault && issues[fault.code],
        onInput: (typed) => sending.replyDrafts.write(this.ticketId, typed),
      })}
      ${keyed(this.ticketId, html`<psw-attachments compact .uploads=${files} .zone=${this.zone}></psw-attachments>`)}
      <div class="actions">
        <button type="button" class="button quiet" @click=${this.#onStatus}>
          ${this.isClosed ? ticket.reopen : ticket.close}
        </button>
        <button class="button primary" part="action">${ticket.send}</button>
      </div>
    </form>`;
  }

  #refused({outbox, replyDrafts}: Sending, entry: ReplyEntry, canEdit: boolean) {
    const {ticket, reference} = this.messages;
    const {text} = entry.reply;
    const code = entry.refusal?.reference;
    const edit = () => {
      replyDrafts.restore(entry);
      if (replyDrafts.of(this.ticketId).key !== entry.key) void outbox.remove(entry.key);
    };
    return html`<div class="stack">
      ${entry.refusal ? errorNote(this.messages, {reference: undefined, ...entry.refusal}) : nothing}
      <div class="actions">
        <button type="button" class="button quiet" @click=${() => void outbox.remove(entry.key)}>
          ${ticket.discardReply}
        </button>
        ${canEdit ? html`<button type="button" class="button quiet" @click=${edit}>${ticket.editReply}</button>` : nothing}
        <psw-copy-text .text=${code ? `${text}\n\n${reference(code)}` : text}></psw-copy-text>
      </div>
    </div>`;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const sending = this.support.session?.sending;
    const {ticketId} = this;
    // A second click must not send what the first is about to send.
    if (!sending || this.#submitting.has(ticketId)) return;
    this.#submitting.add(ticketId);
    try {
      await this.#submit(sending, ticketId);
    } finally {
      this.#submitting.delete(ticketId);
    }
  };

  async #submit({outbox, replyDrafts}: Sending, ticketId: string): Promise<void> {
    const files = replyDrafts.filesOf(ticketId);
    const count = files.items.length;
    if (isSendable(replyDrafts.of(ticketId).text) && !(await files.settle())) {
      if (ticketId === this.ticketId) this.renderRoot.querySelector('psw-attachments')?.focus();
      return;
    }
    // Whoever takes a file off while it is waited for wants to look at the reply once more.
    if (files.items.length < count) return;
    // The reply is read only now: while its files were on their way, it could be changed.
    const {text, key} = replyDrafts.of(ticketId);
    const attachments = toAttachments(files.items);
    const uploads = attachments.map(({id}) => id);
    const checked = check(replyDraftSchema, {text, uploads});
    if (ticketId === this.ticketId) this.tried = checked.issues !== undefined;
    if (checked.issues) {
      if (ticketId === this.ticketId) this.renderRoot.querySelector<HTMLElement>('#reply')?.focus();
      return;
    }
    await outbox.addReply(ticketId, checked.value, key, attachments);
    files.handOver(uploads);
    replyDrafts.handOver(ticketId, text);
  }

  readonly #onStatus = (): void => {
    this.dispatchEvent(new Event('psw-set-status'));
  };
}

function isSendable(text: string): boolean {
  return check(replyDraftSchema, {text, uploads: []}).issues === undefined;
}

defineElement('psw-reply', PswReply);

declare global {
  interface HTMLElementTagNameMap {
    'psw-reply': PswReply;
  }
}

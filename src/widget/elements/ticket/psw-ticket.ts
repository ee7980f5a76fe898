import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Attachment} from '../../../contract/attachment.ts';
import {downloadName} from '../../../contract/download-name.ts';
import type {TicketDetails} from '../../../contract/ticket.ts';
import {SupportError} from '../../api/support-error.ts';
import type {Messages, Say} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext} from '../../state/contexts.ts';
import type {Support} from '../../state/support.ts';
import type {Thread} from '../../state/thread.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {badgeStyles} from '../../styles/badge.styles.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {loadingStyles} from '../../styles/loading.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {defineElement} from '../common/define-element.ts';
import {errorNote} from '../common/error-note.ts';
import {backIcon} from '../common/ticket-icons.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {commitmentList} from './commitment-list.ts';
import {ConversationOpening} from './conversation-opening.ts';
import {conversation} from './conversation.ts';
import {OwnReplies} from './own-replies.ts';
import {ticketStyles} from './psw-ticket.styles.ts';
import {saveFile} from './save-file.ts';
import {ticketFacts} from './ticket-facts.ts';
import {ticketTitle} from './ticket-title.ts';
import './psw-reply.ts';

/** A ticket that is open for reading: facts, promises, conversation, and what one can do with it. */
export class PswTicket extends LitElement {
  static override readonly styles = [
    resetStyles,
    buttonStyles,
    fieldStyles,
    viewStyles,
    badgeStyles,
    loadingStyles,
    ticketStyles,
  ];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.shown.thread,
    this.support.session?.sending?.outbox,
    this.support.session?.sending?.replyDrafts,
  ]);
  readonly opening = new ConversationOpening(this, () => this.support.shown.thread);
  readonly replies = new OwnReplies(
    this,
    () => this.support,
    (what) => (this.announcement = what),
  );
  readonly keepFocus = new KeepFocusController(this, () => this.renderRoot.querySelector('.back'));

  /** What could not be done, why, and how to try it again. */
  @state() private failed: {what: Say<'ticket'>; error: SupportError; again: () => void} | undefined;
  /** Said once after something was done. */
  @state() private announcement: Say<'ticket'> | undefined;

  #shown: string | undefined;
  #failedAt: TicketDetails | undefined;

  override willUpdate(): void {
    // It was about another ticket, or about this one before something else has worked.
    const {thread, view} = this.support.shown;
    if (thread?.ticket !== this.#failedAt) this.failed = undefined;
    // Out of sight it would be said again as soon as it comes back.
    if (thread?.id !== this.#shown || view !== 'requests') this.announcement = undefined;
  }

  override updated(): void {
    const {thread} = this.support.shown;
    if (thread && thread.id !== this.#shown) this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
    this.#shown = thread?.id;
  }

  override render() {
    const {shown} = this.support;
    const {thread} = shown;
    if (!thread) return nothing;
    const {ticket: words} = this.messages;
    return html`
      <div class="bar">
        <button
          type="button"
          class="button icon back"
          aria-label=${shown.origin === 'requests' ? words.back : this.messages.outbox.toForm}
          @click=${() => shown.back()}
        >
          ${backIcon}
        </button>
        ${thread.ticket ? ticketTitle(this.messages, thread.ticket) : nothing}
      </div>
      <div class="scroll" role="region" aria-labelledby="subject" tabindex="0">
        <div class="stack">
          <p role="status" class="visually-hidden">${this.announcement?.(words)}</p>
          ${thread.ticket ? nothing : this.#problem(thread)}
          ${thread.ticket ? this.#content(thread.ticket) : this.#loading(thread)}
        </div>
      </div>
      ${thread.ticket ? html`${this.#problem(thread)} ${this.#reply(thread, thread.ticket)}` : nothing}
    `;
  }

  #content(ticket: TicketDetails): TemplateResult {
    const {identity} = this.support.session ?? {};
    return html`
      ${commitmentList(this.messages, ticket.commitments, Date.now())}
      ${conversation(this.messages, ticket, {
        replies: this.replies.items,
        author: identity?.known?.name || this.messages.ticket.you,
        folded: this.opening.folded,
        isUnfolded: this.opening.isUnfolded,
        onUnfold: () => this.opening.toggle(),
        onDownload: (file) => void this.#download(file),
      })}
      ${ticketFacts(this.messages, ticket)}
    `;
  }

  #problem(thread: Thread): TemplateResult | typeof nothing {
    const {failed} = this;
    const error = failed?.error ?? thread.error;
    if (!error) return nothing;
    const again = failed?.again ?? (() => void thread.load());
    return html`<div class="problem stack" role="alert">
      ${failed ? html`<p><strong>${failed.what(this.messages.ticket)}</strong></p>` : nothing}
      ${errorNote(this.messages, error)}
      ${
        thread.ticket || thread.phase === 'failed'
          ? html`<button type="button" class="button quiet" @click=${again}>${this.messages.tryAgain}</button>`
          : nothing
      }
    </div>`;
  }

  #loading({phase}: Thread): TemplateResult | typeof nothing {
    return phase === 'loading'
      ? html`<p role="status" class="muted late">${this.messages.ticket.loading}</p>`
      : nothing;
  }

  #reply(thread: Thread, ticket: TicketDetails): TemplateResult {
    const isClosed = ticket.status.type === 'closed';
    return html`<psw-reply
      exportparts="foot, action"
      .ticketId=${ticket.id}
      .isClosed=${isClosed}
      .zone=${this}
      @psw-set-status=${() => void this.#setStatus(thread, isClosed ? 'open' : 'closed')}
    ></psw-reply>`;
  }

  #setStatus(thread: Thread, status: 'open' | 'closed'): Promise<void> {
    const what: Say<'ticket'> = ({notClosed, notReopened}) => (status === 'closed' ? notClosed : notReopened);
    return this.#try(what, async () => {
      await thread.setStatus(status);
      this.announcement = ({closed, reopened}) => (status === 'closed' ? closed : reopened);
    });
  }

  #download({id, name, type}: Attachment): Promise<void> {
    const what: Say<'ticket'> = (words) => words.notDownloaded(name);
    return this.#try(what, async () => {
      const file = await this.support.shown.thread?.download(id);
      // By an ending of what it is: the sender's could make a program of it.
      if (file) saveFile(file, downloadName(name, type));
    });
  }

  async #try(what: Say<'ticket'>, work: () => Promise<void>): Promise<void> {
    this.failed = undefined;
    try {
      await work();
    } catch (thrown) {
      this.#failedAt = this.support.shown.thread?.ticket;
      const error = thrown instanceof SupportError ? thrown : new SupportError('unexpected', {cause: thrown});
      this.failed = {what, error, again: () => void this.#try(what, work)};
    }
  }
}

defineElement('psw-ticket', PswTicket);

declare global {
  interface HTMLElementTagNameMap {
    'psw-ticket': PswTicket;
  }
}

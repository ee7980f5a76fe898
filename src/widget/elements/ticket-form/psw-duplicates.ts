import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import type {Ticket} from '../../../contract/ticket.ts';
import {defineElement} from '../common/define-element.ts';
import {statusName} from '../common/status-name.ts';
import type {Messages} from '../../i18n/messages.ts';
import {allMessagesContext, supportContext, writingContext} from '../../state/contexts.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {Writing} from '../../state/writing.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {duplicatesStyles} from './psw-duplicates.styles.ts';

/** Open tickets that may be the same as the one being written, to be read instead of filing anew. */
export class PswDuplicates extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, duplicatesStyles];

  @consume({context: allMessagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  @consume({context: writingContext, subscribe: true}) writing!: Writing;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.writing.draft,
    this.support.session?.sending?.duplicates,
  ]);

  /** The ticket that is read, to come back to its row. */
  #reading = '';

  override updated(): void {
    if (this.#reading === '' || !this.#isInSight) return;
    // By its own way back, not by the tab.
    const row = this.support.shown.thread ? '' : `[data-id="${this.#reading}"]`;
    if (row) this.renderRoot.querySelector<HTMLElement>(row)?.focus();
    this.#reading = '';
  }

  override render() {
    const {duplicates: words} = this.messages.form;
    const tickets = this.support.session?.sending?.duplicates.ticketsFor(this.writing.draft.values) ?? [];
    return html`<p role="status" class="visually-hidden">
        ${tickets.length > 0 && this.#isInSight ? words.found(tickets.length) : nothing}
      </p>
      ${
        tickets.length > 0
          ? html`<div class="note neutral" role="group" aria-labelledby="title">
              <p id="title">${words.title}</p>
              <ul>
                ${tickets.map((ticket) => this.#row(ticket))}
              </ul>
            </div>`
          : nothing
      }`;
  }

  get #isInSight(): boolean {
    return this.support.shown.view === 'add-ticket';
  }

  #read(id: string): void {
    this.support.showTicket(id, 'add-ticket');
    this.#reading = id;
  }

  #row({id, number, subject, status}: Ticket) {
    return html`<li>
      <button type="button" data-id=${id} @click=${() => this.#read(id)}>
        <span class="subject"><bdi dir="auto">${subject}</bdi></span>
        <span class="facts"><bdi dir="ltr">${number}</bdi> · <bdi>${statusName(this.messages, status)}</bdi></span>
      </button>
    </li>`;
  }
}

defineElement('psw-duplicates', PswDuplicates);

declare global {
  interface HTMLElementTagNameMap {
    'psw-duplicates': PswDuplicates;
  }
}

import {consume} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import type {Ticket} from '../../../contract/ticket.ts';
import {defineElement} from '../common/define-element.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {duplicatesStyles} from './psw-duplicates.styles.ts';

/** Open tickets that may be the same as the one being written, to be read instead of filing anew. */
export class PswDuplicates extends LitElement {
  static override readonly styles = [resetStyles, fieldStyles, duplicatesStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.draft,
    this.support.session?.duplicates,
  ]);

  override render() {
    const {duplicates: words} = this.messages.form;
    const tickets = this.support.session?.duplicates.ticketsFor(this.support.draft.values) ?? [];
    return html`<p role="status" class="visually-hidden">
        ${tickets.length > 0 ? words.found(tickets.length) : nothing}
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

  #row({id, number, subject, status}: Ticket) {
    return html`<li>
      <button type="button" @click=${() => this.support.showTicket(id)}>
        <span class="subject"><bdi dir="auto">${subject}</bdi></span>
        <span class="facts">${number} · ${status.name}</span>
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

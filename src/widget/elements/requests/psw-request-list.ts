import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dataCenterOf} from '../../../contract/data-centers.ts';
import type {SupportError} from '../../api/support-error.ts';
import {defineElement} from '../common/define-element.ts';
import {timeZone} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {Requests} from '../../state/requests.ts';
import type {Session} from '../../state/session.ts';
import type {Support} from '../../state/support.ts';
import {WatchController} from '../../state/watch-controller.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import {otherChannels} from '../channels/other-channels.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {errorNote} from '../common/error-note.ts';
import {globeIcon, inboxIcon, mailIcon, refreshIcon} from '../common/icons.ts';
import {outboxRow, ticketRow} from './request-row.ts';
import {requestListStyles} from './psw-request-list.styles.ts';

/** The partner's tickets of a region: those on the way first, then those that the backend has. */
export class PswRequestList extends LitElement {
  static override readonly styles = [resetStyles, buttonStyles, fieldStyles, viewStyles, requestListStyles];

  @consume({context: messagesContext, subscribe: true}) messages!: Messages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.draft,
    this.support.session?.requests,
    this.support.session?.outbox,
    this.support.session?.identity,
  ]);

  readonly keepFocus = new KeepFocusController(this, () => this.renderRoot.querySelector('.scroll'));

  override render() {
    if (this.support.view !== 'requests') return nothing;
    const {requests, tabs} = this.messages;
    return html`
      <div class="scroll" tabindex="-1">${this.#content()}</div>
      <div class="foot">
        <p class="muted">${requests.timesIn(timeZone())}</p>
        <div class="actions">
          ${
            this.support.session
              ? html`<button type="button" class="button icon" aria-label=${requests.refresh} @click=${this.#onRefresh}>
                  ${refreshIcon}
                </button>`
              : nothing
          }
          <button type="button" class="button primary" @click=${this.#onAdd}>${tabs.addTicket}</button>
        </div>
      </div>
    `;
  }

  #content(): TemplateResult {
    const {dataCenter, email} = this.messages;
    const {session, settled} = this.support;
    if (session) return this.#list(session);
    if (!this.support.dataCenter) {
      return settled ? this.#empty(globeIcon, dataCenter.askTitle, dataCenter.askText) : this.#loading();
    }
    if (dataCenterOf(this.support.dataCenter).region) return this.#loading();
    return this.#empty(mailIcon, email.title(dataCenter.names[this.support.dataCenter]), email.requestsText);
  }

  #list(session: Session): TemplateResult {
    const {requests, outbox} = session;
    const {requests: words} = this.messages;
    // One that is back in the form is not listed beside it.
    const waiting = outbox.items.filter(({entry}) => entry.key !== this.support.draft.key);
    const {tickets, phase, error, hasMore} = requests;
    const now = Date.now();
    return html`
      ${error ? this.#failed(error, requests) : nothing}
      ${
        waiting.length > 0 || tickets.length > 0
          ? html`<ul aria-label=${words.label} aria-busy=${String(phase === 'loading')}>
              ${repeat(
                waiting,
                ({entry}) => entry.key,
                (item) =>
                  html`<li>
                    ${outboxRow(this.messages, item, () => this.support.showSubmission(session, item.entry.key))}
                  </li>`,
              )}
              ${repeat(
                tickets,
                ({id}) => id,
                (ticket) => html`<li>${ticketRow(this.messages, ticket, now)}</li>`,
              )}
            </ul>`
          : nothing
      }
      ${phase === 'loading' && tickets.length === 0 ? this.#loading() : nothing}
      ${
        phase === 'ready' && tickets.length + waiting.length === 0
          ? this.#empty(inboxIcon, words.emptyTitle, words.emptyText)
          : nothing
      }
      ${
        hasMore
          ? html`<button type="button" class="button quiet more" @click=${() => void requests.loadMore()}>
              ${words.more}
            </button>`
          : nothing
      }
    `;
  }

  #failed(error: SupportError, requests: Requests): TemplateResult {
    const {dataCenter, draft} = this.support;
    const isClosed = error.kind === 'no_access' || error.kind === 'unreachable' || error.kind === 'failing';
    return html`<div class="failure stack">
      <div role="alert">${errorNote(this.messages, error)}</div>
      <button type="button" class="button quiet" @click=${() => void requests.load()}>${this.messages.tryAgain}</button>
      ${isClosed && dataCenter ? otherChannels(this.messages, dataCenter, draft.values) : nothing}
    </div>`;
  }

  #loading(): TemplateResult {
    return html`<p role="status" class="muted">${this.messages.requests.loading}</p>`;
  }

  #empty(icon: TemplateResult, title: string, text: string): TemplateResult {
    return html`<div class="empty">
      ${icon}
      <h3>${title}</h3>
      <p class="muted">${text}</p>
    </div>`;
  }

  readonly #onRefresh = (): void => {
    const {session} = this.support;
    void session?.requests.load();
    void session?.outbox.drain();
  };

  readonly #onAdd = (): void => {
    this.support.show('add-ticket');
  };
}

defineElement('psw-request-list', PswRequestList);

declare global {
  interface HTMLElementTagNameMap {
    'psw-request-list': PswRequestList;
  }
}

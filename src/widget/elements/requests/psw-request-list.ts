import {consume} from '@lit/context';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Ticket} from '../../../contract/ticket.ts';
import {defineElement} from '../common/define-element.ts';
import {timeZone} from '../../i18n/format.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {messagesContext, supportContext} from '../../state/contexts.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {Session} from '../../state/session.ts';
import type {Support} from '../../state/support.ts';
import {waitingTickets} from '../../state/waiting-tickets.ts';
import {WatchController} from '../../state/watch-controller.ts';
import type {TicketEntry} from '../../storage/outbox-store.ts';
import {badgeStyles} from '../../styles/badge.styles.ts';
import {buttonStyles} from '../../styles/button.styles.ts';
import {fieldStyles} from '../../styles/field.styles.ts';
import {resetStyles} from '../../styles/reset.styles.ts';
import {loadingStyles} from '../../styles/loading.styles.ts';
import {viewStyles} from '../../styles/view.styles.ts';
import '../channels/psw-no-access.ts';
import {emptyNote} from '../common/empty-note.ts';
import {KeepFocusController} from '../common/keep-focus-controller.ts';
import {OpeningController} from '../common/opening-controller.ts';
import {loadingNote} from '../common/loading-note.ts';
import {globeIcon, mailIcon, refreshIcon} from '../common/icons.ts';
import {ListNews} from './list-news.ts';
import {listFailure, nothingListed, waysBelow} from './list-notes.ts';
import {requestRows} from './request-rows.ts';
import {requestListStyles} from './psw-request-list.styles.ts';
import {WindowController} from './window-controller.ts';
import type {PswRequestFilter} from './psw-request-filter.ts';
import './psw-request-filter.ts';

/** The partner's tickets of a region: those on the way first, then those that the backend has. */
export class PswRequestList extends LitElement {
  static override readonly styles = [
    resetStyles,
    buttonStyles,
    fieldStyles,
    viewStyles,
    badgeStyles,
    loadingStyles,
    requestListStyles,
  ];

  @consume({context: messagesContext, subscribe: true}) messages!: PanelMessages;
  @consume({context: supportContext, subscribe: true}) support!: Support;
  readonly watch = new WatchController(this, () => [
    this.support,
    this.support.writing?.draft,
    this.support.session?.requests,
    this.support.session?.sending?.outbox,
    this.support.session?.identity,
  ]);

  readonly opening = new OpeningController(this);
  #wasReading = false;
  #lastRead = '';
  readonly keepFocus = new KeepFocusController(this, () =>
    this.renderRoot.querySelector<HTMLElement>('.scroll, psw-no-access'),
  );

  readonly news = new ListNews(this, () => this.support);

  readonly rows = new WindowController(this, () => void this.support.session?.requests.loadMore());

  override willUpdate(): void {
    const {thread} = this.support.shown;
    if (thread) this.#lastRead = thread.id;
  }

  override updated(): void {
    const isReading = this.support.shown.thread !== undefined;
    if (this.#wasReading && !isReading) {
      // Nothing is rendered in the other tab, where another region may have been chosen.
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${this.#lastRead}"] button`)?.focus({preventScroll: true});
    }
    this.#wasReading = isReading;
  }

  /** What narrows the list is rendered by then as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    return (await (this.#filter?.updateComplete ?? true)) && isDone;
  }

  get #filter(): PswRequestFilter | null {
    return this.renderRoot.querySelector('psw-request-filter');
  }

  /** Closes the further filters; returns whether they were open. */
  closeFilters(): boolean {
    return this.#filter?.fold() ?? false;
  }

  override render() {
    if (this.support.shown.view !== 'requests') return nothing;
    const {requests, tabs} = this.messages;
    const {session} = this.support;
    if (session?.requests.isClosed) return this.#closed(session);
    return html`
      ${session ? html`<psw-request-filter .requests=${session.requests}></psw-request-filter>` : nothing}
      <p role="status" class="visually-hidden">${this.news.in(this.messages)}</p>
      <div class="scroll" tabindex="-1">${this.#content()}</div>
      <div class="foot" part="foot">
        <p class="muted">${this.opening.isOver ? requests.timesIn(timeZone(this.messages.locale)) : nothing}</p>
        <div class="actions">
          ${
            session
              ? html`<button type="button" class="button icon" aria-label=${requests.refresh} @click=${this.#onRefresh}>
                  ${refreshIcon}
                </button>`
              : nothing
          }
          <button type="button" class="button primary" part="action" @click=${this.#onAdd}>${tabs.addTicket}</button>
        </div>
      </div>
    `;
  }

  #content(): TemplateResult {
    const {dataCenter, email} = this.messages;
    const {session, settled} = this.support;
    if (session) return this.#list(session);
    if (!this.support.dataCenter) {
      return settled
        ? emptyNote(globeIcon, dataCenter.askTitle, dataCenter.askText)
        : loadingNote(this.messages.requests.loading);
    }
    return emptyNote(mailIcon, email.title(dataCenter.names[this.support.dataCenter]), email.requestsText);
  }

  #list(session: Session): TemplateResult {
    const {requests: words} = this.messages;
    const {requests} = session;
    // What is on the way matches no filter.
    const isNarrowed = Object.keys(requests.filter).length > 0;
    const waiting = isNarrowed ? [] : waitingTickets(session, this.support.writing);
    const {tickets, phase, error, hasMore} = requests;
    const items = [...waiting, ...tickets];
    const isEmpty = items.length === 0;
    return html`
      ${error ? listFailure(this.messages, requests, error) : nothing} ${isEmpty ? nothing : this.#rows(session, items)}
      ${phase === 'loading' && isEmpty ? loadingNote(this.messages.requests.loading) : nothing}
      ${phase === 'ready' && isEmpty ? nothingListed(this.messages, requests, isNarrowed) : nothing}
      ${
        hasMore
          ? html`<button type="button" class="button quiet more" @click=${() => void requests.loadMore(true)}>
              ${words.more}
            </button>`
          : nothing
      }
      ${error ? waysBelow(this.support, error) : nothing}
    `;
  }

  #rows(session: Session, items: readonly (Waiting<TicketEntry> | Ticket)[]): TemplateResult {
    return requestRows({
      messages: this.messages,
      items,
      isLoading: session.requests.phase === 'loading',
      ...this.rows.range(items.length),
      onTicket: (id) => this.support.showTicket(id),
      onWaiting: (key) => this.support.showSubmission(session, key),
    });
  }

  /** What waits on this device stays in reach. */
  #closed(session: Session): TemplateResult {
    const items = session.sending?.outbox.items ?? [];
    return html`${items.length > 0 ? html`<div class="scroll waiting">${this.#rows(session, items)}</div>` : nothing}
      <psw-no-access></psw-no-access>`;
  }

  readonly #onRefresh = (): void => {
    const {session} = this.support;
    void session?.requests.load();
    void session?.sending?.outbox.drain();
  };

  readonly #onAdd = (): void => {
    this.support.shown.show('add-ticket');
  };
}

defineElement('psw-request-list', PswRequestList);

declare global {
  interface HTMLElementTagNameMap {
    'psw-request-list': PswRequestList;
  }
}

import type {LitElement, ReactiveController} from 'lit';
import {parseDataCenterId, type DataCenterId} from '../../../contract/data-centers.ts';
import type {Ticket} from '../../../contract/ticket.ts';
import type {SupportError} from '../../api/support-error.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {SupportNews} from '../../state/support-news.ts';
import type {Support} from '../../state/support.ts';
import {
  PswDataCenterChangedEvent,
  PswErrorEvent,
  PswReplySentEvent,
  PswTicketReceivedEvent,
  PswUnreadEvent,
} from '../common/psw-events.ts';

/** Tells by the panel's events what the page may want to know of the state, each thing once. */
export class NewsController implements ReactiveController, SupportNews {
  readonly #host: LitElement;
  readonly #read: () => {support: Support | undefined; messages: PanelMessages};
  #unread = '';
  #dataCenter: DataCenterId | undefined;
  #error: string | undefined;

  constructor(host: LitElement, read: () => {support: Support | undefined; messages: PanelMessages}) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const {support, messages} = this.#read();
    const requests = support?.session?.requests;
    const count = requests?.unreadCount ?? 0;
    const words = messages.launcher.unread(count);
    if (words !== this.#unread) this.#host.dispatchEvent(new PswUnreadEvent(count, words));
    this.#unread = words;

    const dataCenter = support?.dataCenter;
    const before = this.#dataCenter;
    this.#dataCenter = dataCenter;
    if (dataCenter && dataCenter !== before)
      this.#host.dispatchEvent(new PswDataCenterChangedEvent(dataCenter, before));

    const error = requests?.error;
    if (error && error.kind !== this.#error) this.onFailed(error);
    this.#error = error?.kind;
  }

  onReceived(ticket: Ticket): void {
    const dataCenter = parseDataCenterId(ticket.dataCenter);
    if (dataCenter) this.#host.dispatchEvent(new PswTicketReceivedEvent(ticket.number, dataCenter));
  }

  onReplied(ticketId: string): void {
    this.#host.dispatchEvent(new PswReplySentEvent(ticketId));
  }

  onFailed({kind}: SupportError): void {
    this.#host.dispatchEvent(new PswErrorEvent(kind));
  }
}

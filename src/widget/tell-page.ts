import type {PswPanel} from './elements/panel/psw-panel.ts';
import * as events from './events.ts';

/** Says by events of `widget` what happens in its panel, but for opening and closing. */
export function tellPage(panel: PswPanel, widget: HTMLElement, tell: (name: string) => void): void {
  let unread = 0;
  panel.addEventListener('psw-ticket-received', ({number, dataCenter}) => {
    widget.dispatchEvent(new events.PartnerSupportTicketCreatedEvent(number, dataCenter));
  });
  panel.addEventListener('psw-reply-sent', ({ticketId}) => {
    widget.dispatchEvent(new events.PartnerSupportReplySentEvent(ticketId));
  });
  panel.addEventListener('psw-unread', ({count}) => {
    // The name alone may have changed, with the language.
    if (count !== unread) widget.dispatchEvent(new events.PartnerSupportUnreadEvent(count));
    unread = count;
  });
  panel.addEventListener('psw-data-center-change', (event) => {
    const change = new events.PartnerSupportDataCenterChangeEvent(event.dataCenter);
    if (!widget.dispatchEvent(change)) event.preventDefault();
  });
  panel.addEventListener('psw-data-center-changed', ({dataCenter, before}) => {
    widget.dispatchEvent(new events.PartnerSupportDataCenterChangedEvent(dataCenter, before));
  });
  panel.addEventListener('psw-error', ({kind}) => {
    if (kind === 'signed_out') tell('sign-in-needed');
    else widget.dispatchEvent(new events.PartnerSupportErrorEvent(kind));
  });
}

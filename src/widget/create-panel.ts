import type {PswPanel} from './elements/panel/psw-panel.ts';
import {PartnerSupportTicketCreatedEvent, PartnerSupportUnreadEvent} from './events.ts';
import type {Launcher} from './launcher.ts';

/** The public element, as its panel needs it. */
type Widget = HTMLElement & {close(): void};

/** The panel of `widget`, once its module is there, as yet without settings: what happens in it is said by the widget's own events. */
export function createPanel(widget: Widget, launcher: Launcher): PswPanel {
  const panel = document.createElement('psw-panel');
  panel.addEventListener('psw-close', () => widget.close());
  panel.addEventListener('psw-ticket-received', ({number, dataCenter}) => {
    widget.dispatchEvent(new PartnerSupportTicketCreatedEvent(number, dataCenter));
  });
  panel.addEventListener('psw-unread', ({count}) => {
    launcher.setUnread(count);
    widget.dispatchEvent(new PartnerSupportUnreadEvent(count));
  });
  return panel;
}

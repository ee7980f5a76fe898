import type {PswPanel} from './elements/panel/psw-panel.ts';
import {PartnerSupportTicketCreatedEvent, PartnerSupportUnreadEvent} from './events.ts';
import type {Launcher} from './launcher.ts';
import type {createPanelLoader} from './panel-module.ts';

/** The public element, as its panel needs it. */
type Widget = HTMLElement & {readonly messages: unknown; close(): void};
type LoadPanel = ReturnType<typeof createPanelLoader>;

/**
 * Fetches the panel of `widget`, as yet without settings: what happens in it is said by the widget's own events. Rejects
 * where it or the words for it cannot be had.
 */
export async function createPanel(widget: Widget, launcher: Launcher, loadPanel: LoadPanel): Promise<PswPanel> {
  const find = () => launcher.speak(widget);
  await loadPanel(find());
  const panel = document.createElement('psw-panel');
  await panel.speak(find);
  let unread = 0;
  panel.addEventListener('psw-close', () => widget.close());
  panel.addEventListener('psw-ticket-received', ({number, dataCenter}) => {
    widget.dispatchEvent(new PartnerSupportTicketCreatedEvent(number, dataCenter));
  });
  panel.addEventListener('psw-unread', ({count, name}) => {
    launcher.setUnread(count, name);
    // The name alone has changed with the language.
    if (count === unread) return;
    unread = count;
    widget.dispatchEvent(new PartnerSupportUnreadEvent(count));
  });
  return panel;
}

import {html, type TemplateResult} from 'lit';
import type {Ticket} from '../../../contract/ticket.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {TicketEntry} from '../../storage/outbox-store.ts';
import {keyedRows} from '../common/keyed-rows.ts';
import {outboxRow, ticketRow} from './request-row.ts';

export interface RequestRows {
  messages: PanelMessages;
  /** All that there are; those from `start` and before `end` are rendered. */
  items: readonly (Waiting<TicketEntry> | Ticket)[];
  start: number;
  end: number;
  isLoading: boolean;
  onTicket: (id: string) => void;
  onWaiting: (key: string) => void;
}

/** The list's rows in sight; `WindowController` keeps the space that the others would take. */
export function requestRows(rows: RequestRows): TemplateResult {
  const {messages, items, start, end, onTicket, onWaiting} = rows;
  const now = Date.now();
  return html`<ul aria-label=${messages.requests.label} aria-busy=${String(rows.isLoading)}>
    ${keyedRows(
      items.slice(start, end).map((item, index) => {
        const place = {position: start + index + 1, size: items.length};
        if ('entry' in item) {
          const {key} = item.entry;
          return [key, outboxRow(messages, item, place, () => onWaiting(key))];
        }
        return [item.id, ticketRow(messages, item, now, place, () => onTicket(item.id))];
      }),
    )}
  </ul>`;
}

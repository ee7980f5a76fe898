import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Ticket} from '../../../contract/ticket.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import type {TicketEntry} from '../../storage/outbox-store.ts';
import {keyedRows} from '../common/keyed-rows.ts';
import {outboxRow, ticketRow} from './request-row.ts';

export interface RequestRows {
  messages: Messages;
  /** All that there are; those from `start` and before `end` are rendered. */
  items: readonly (Waiting<TicketEntry> | Ticket)[];
  start: number;
  end: number;
  /** Pixels, for the space that the others would take. */
  rowHeight: number;
  isLoading: boolean;
  onTicket: (id: string) => void;
  onWaiting: (key: string) => void;
}

/** The list's rows in sight, between spaces as large as the rest. */
export function requestRows(rows: RequestRows): TemplateResult {
  const {messages, items, start, end, rowHeight, onTicket, onWaiting} = rows;
  const now = Date.now();
  return html`<ul aria-label=${messages.requests.label} aria-busy=${String(rows.isLoading)}>
    ${spacer(start * rowHeight)}
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
    ${spacer((items.length - end) * rowHeight)}
  </ul>`;
}

function spacer(height: number): TemplateResult {
  const size = (element: Element | undefined) => {
    if (element instanceof HTMLElement) element.style.blockSize = `${height}px`;
  };
  return html`<li role="presentation" ?hidden=${height === 0} ${ref(size)}></li>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import type {TicketDetails} from '../../../contract/ticket.ts';
import type {Messages} from '../../i18n/messages.ts';
import {statusName} from '../common/status-name.ts';

/** What a ticket is called, by its partner and by support, and how it stands. Needs `badgeStyles`. */
export function ticketTitle(messages: Messages, {subject, number, status, severity}: TicketDetails): TemplateResult {
  const {severities} = messages.requests;
  return html`<div class="title">
    <h3 id="subject"><bdi dir="auto">${subject}</bdi></h3>
    <p class="badges">
      <bdi class="muted" dir="ltr">${number}</bdi>
      ${severity === 'pending' ? nothing : html`<span class="badge danger">${severities[severity]}</span>`}
      <span class="badge ${status.type}">${statusName(messages, status)}</span>
    </p>
  </div>`;
}

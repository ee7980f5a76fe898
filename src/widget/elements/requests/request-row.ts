import {html, nothing, type TemplateResult} from 'lit';
import {serviceOf} from '../../../contract/services.ts';
import type {Ticket, TicketDraft} from '../../../contract/ticket.ts';
import {formatMoment, formatRelative} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import type {OutboxItem} from '../../state/outbox.ts';

type Described = Pick<Ticket | TicketDraft, 'customer' | 'service' | 'serviceName'>;

/** A ticket that the backend has: subject and time, then number, customer and service, with its status. */
export function ticketRow(messages: Messages, ticket: Ticket, now: number): TemplateResult {
  const {locale} = messages;
  const moment = formatMoment(locale, ticket.lastActivityAt);
  return html`<article class="row">
    <h3 class="subject" title=${ticket.subject}><bdi dir="auto">${ticket.subject}</bdi></h3>
    <time class="muted" datetime=${ticket.lastActivityAt} title=${moment}>
      ${formatRelative(locale, ticket.lastActivityAt, now)}
    </time>
    <p class="facts muted"><bdi>${ticket.number}</bdi> · ${facts(messages, ticket)}</p>
    <p class="badges">
      ${
        ticket.severity === 'pending'
          ? nothing
          : html`<span class="badge danger">${messages.requests.severities[ticket.severity]}</span>`
      }
      <span class="badge ${ticket.status.type}">${ticket.status.name}</span>
    </p>
  </article>`;
}

/** A ticket that is still on this device; its subject leads to how far it has come. */
export function outboxRow(messages: Messages, {entry, state}: OutboxItem, onShow: () => void): TemplateResult {
  const {draft} = entry;
  return html`<article class="row">
    <h3 class="subject" title=${draft.subject}>
      <button type="button" class="link" @click=${onShow}><bdi dir="auto">${draft.subject}</bdi></button>
    </h3>
    <span class="muted"
      >${{refused: messages.requests.notSent, saved: messages.requests.notSentYet}[state as string] ?? messages.requests.onTheWay}</span
    >
    <p class="facts muted">${facts(messages, draft)}</p>
    <p class="badges"><span class="badge ${state}">${messages.outbox.states[state]}</span></p>
  </article>`;
}

function facts(messages: Messages, {customer, service, serviceName}: Described): TemplateResult {
  const who = customer.email ?? customer.zoid ?? customer.zuid ?? messages.requests.customerUnknown;
  return html`<bdi>${who}</bdi> · <bdi>${serviceName ?? serviceOf(service)?.name ?? service}</bdi>`;
}

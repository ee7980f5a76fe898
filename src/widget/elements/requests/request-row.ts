import {html, nothing, type TemplateResult} from 'lit';
import type {Ticket} from '../../../contract/ticket.ts';
import type {TicketDraft} from '../../../contract/ticket-draft.ts';
import {formatMoment, formatRelative} from '../../i18n/format.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import type {Waiting} from '../../state/outbox-item.ts';
import {serviceName} from '../common/service-name.ts';
import {statusName} from '../common/status-name.ts';
import type {TicketEntry} from '../../storage/outbox-store.ts';

type Described = Pick<Ticket | TicketDraft, 'customer' | 'service' | 'serviceName'>;

/** A row's place among all, of which only a part is rendered; both count from 1. */
interface Place {
  readonly position: number;
  readonly size: number;
}

/** A ticket that the backend has: subject and time; number, customer and service; then how it stands. */
export function ticketRow(
  messages: PanelMessages,
  ticket: Ticket,
  now: number,
  place: Place,
  onOpen: () => void,
): TemplateResult {
  const {locale, requests} = messages;
  const {severity, status, unread, waitingFor} = ticket;
  return row({
    id: ticket.id,
    place,
    subject: ticket.subject,
    unread: unread ? requests.unread : undefined,
    time: html`<time datetime=${ticket.lastActivityAt} title=${formatMoment(locale, ticket.lastActivityAt)}>
      ${formatRelative(locale, ticket.lastActivityAt, now)}
    </time>`,
    facts: html`<bdi dir="ltr">${ticket.number}</bdi> · ${facts(messages, ticket)}`,
    badges: html`
      ${severity === 'pending' ? nothing : html`<span class="badge danger">${requests.severities[severity]}</span>`}
      <span class="badge ${status.type}">${statusName(messages, status)}</span>
      ${waitingFor === 'partner' ? html`<span class="badge warning">${requests.waitingForPartner}</span>` : nothing}
      ${waitingFor === 'support' ? html`<span class="badge">${requests.waitingForSupport}</span>` : nothing}
    `,
    onOpen,
  });
}

/** A ticket that is still on this device; its subject leads to how far it has come. */
export function outboxRow(
  messages: PanelMessages,
  {entry, state}: Waiting<TicketEntry>,
  place: Place,
  onOpen: () => void,
): TemplateResult {
  return row({
    id: entry.key,
    place,
    subject: entry.draft.subject,
    unread: undefined,
    time: html`${{refused: messages.requests.notSent, saved: messages.requests.notSentYet, sending: messages.requests.onTheWay}[state]}`,
    facts: facts(messages, entry.draft),
    badges: html`<span class="badge ${state}">${messages.outboxStates[state]}</span>`,
    onOpen,
  });
}

interface Row {
  id: string;
  place: Place;
  subject: string;
  unread: string | undefined;
  time: TemplateResult;
  facts: TemplateResult;
  badges: TemplateResult;
  onOpen: () => void;
}

/** All rows are of one height, whatever they hold: the list counts on it. */
function row({id, place, subject, unread, time, facts: line, badges, onOpen}: Row): TemplateResult {
  return html`<li class="item" data-id=${id} aria-posinset=${place.position} aria-setsize=${place.size}>
    <article class="row ${unread ? 'unread' : ''}">
      <h3 class="subject" title=${subject}>
        <button type="button" class="link" @click=${onOpen}>
          ${unread ? html`<span class="visually-hidden">${unread}: </span>` : nothing}<bdi dir="auto">${subject}</bdi>
        </button>
      </h3>
      <span class="muted">${time}</span>
      <p class="facts muted">${line}</p>
      <p class="badges">${badges}</p>
    </article>
  </li>`;
}

function facts(messages: PanelMessages, {customer, service, serviceName: ownName}: Described): TemplateResult {
  const who = customer.email ?? customer.zoid ?? customer.zuid;
  return html`${who ? html`<bdi dir="ltr">${who}</bdi>` : messages.requests.customerUnknown} ·
    <bdi>${ownName ?? serviceName(messages, service)}</bdi>`;
}

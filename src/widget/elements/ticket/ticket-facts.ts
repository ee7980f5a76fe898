import {html, nothing, type TemplateResult} from 'lit';
import type {TicketDetails} from '../../../contract/ticket.ts';
import {formatMoment} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';
import {serviceName} from '../common/service-name.ts';

/** What a ticket says of itself and of whom it is for, as lists of terms. */
export function ticketFacts(messages: Messages, ticket: TicketDetails): TemplateResult {
  const {ticket: words, requests} = messages;
  const names: Record<string, string> = messages.dataCenter.names;
  const requestTypes: Record<string, string> = messages.requestTypes;
  const {email, zuid, zoid} = ticket.customer;
  const facts: Facts = [
    [words.service, ticket.serviceName ?? serviceName(messages, ticket.service)],
    // A ticket by e-mail may name no customer and no organization until an agent has asked.
    [words.organizationId, ticket.organizationId || undefined, 'ltr'],
    [words.dataCenter, names[ticket.dataCenter] ?? ticket.dataCenter],
    [words.requestType, requestTypes[ticket.requestType] ?? ticket.requestType],
    [words.severity, ticket.severity === 'pending' ? words.severityPending : requests.severities[ticket.severity]],
    [words.received, formatMoment(messages.locale, ticket.receivedAt)],
  ];
  const partnerInformation: Facts = [
    [words.customer, email, 'ltr'],
    ['ZUID', zuid, 'ltr'],
    ['ZOID', zoid, 'ltr'],
    [words.filedBy, ticket.requester.name],
    [words.contactPhone, ticket.contactPhone, 'ltr'],
  ];
  return html`${list('facts', words.facts, facts)}
  ${list('partner-information', messages.form.partnerInformation, partnerInformation)}`;
}

/** Addresses and numbers read left to right in every language; all else as it is written. */
type Facts = readonly [term: string, value: string | undefined, direction?: 'ltr'][];

function list(id: string, title: string, facts: Facts): TemplateResult {
  return html`<section aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    <dl class="facts">
      ${facts.map(([term, value, direction = 'auto']) =>
        value === undefined
          ? nothing
          : html`<dt>${term}</dt>
              <dd><bdi dir=${direction}>${value}</bdi></dd>`,
      )}
    </dl>
  </section>`;
}

import {html, nothing, type TemplateResult} from 'lit';
import {serviceOf} from '../../../contract/services.ts';
import type {TicketDetails} from '../../../contract/ticket.ts';
import {formatMoment} from '../../i18n/format.ts';
import type {Messages} from '../../i18n/messages.ts';

/** What a ticket says of itself, as a list of terms. */
export function ticketFacts(messages: Messages, ticket: TicketDetails): TemplateResult {
  const {ticket: words, requests} = messages;
  const names: Record<string, string> = messages.dataCenter.names;
  const requestTypes: Record<string, string> = messages.requestTypes;
  const {email, zuid, zoid} = ticket.customer;
  const facts: readonly [term: string, value: string | undefined][] = [
    [words.customer, email],
    ['ZUID', zuid],
    ['ZOID', zoid],
    [words.service, ticket.serviceName ?? serviceOf(ticket.service)?.name ?? ticket.service],
    // A ticket by e-mail may name no customer and no organization until an agent has asked.
    [words.organizationId, ticket.organizationId || undefined],
    [words.dataCenter, names[ticket.dataCenter] ?? ticket.dataCenter],
    [words.requestType, requestTypes[ticket.requestType] ?? ticket.requestType],
    [words.severity, ticket.severity === 'pending' ? words.severityPending : requests.severities[ticket.severity]],
    [words.filedBy, ticket.requester.name],
    [words.received, formatMoment(messages.locale, ticket.receivedAt)],
  ];
  return html`<section aria-labelledby="facts">
    <h3 id="facts">${words.facts}</h3>
    <dl class="facts">
      ${facts.map(([term, value]) =>
        value === undefined
          ? nothing
          : html`<dt>${term}</dt>
              <dd><bdi>${value}</bdi></dd>`,
      )}
    </dl>
  </section>`;
}

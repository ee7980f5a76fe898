import type {ForwardedTicket} from '../../database/forwarding-work.ts';
import type {DeskSettings} from './desk-settings.ts';
import {fitText, toHtml} from './fit-text.ts';
import {ticketFields} from './ticket-fields.ts';

/** What Desk takes, in UTF-16 units. */
const limits = {subject: 255, description: 32_000, lastName: 200, firstName: 100, contactEmail: 255, email: 150};

/** The body that opens a ticket. `isTrimmed`: its description is too long as HTML, which is what Desk shows. */
export function ticketBody(ticket: ForwardedTicket, {departmentId, fields}: DeskSettings) {
  const facts = factsOf(ticket);
  const {text, isTrimmed} = fitText(ticket.description, limits.description - facts.length, toHtml);
  const {email} = ticket.requester;
  const phone = ticket.contactPhone && withoutUnknown(ticket.contactPhone);
  const body = {
    departmentId,
    subject: ticket.subject.slice(0, limits.subject),
    description: text + facts,
    channel: 'Web',
    contact: {...nameOf(ticket.requester.name), email: email.slice(0, limits.contactEmail)},
    ...(email.length <= limits.email && {email}),
    ...(phone && {phone}),
    cf: ticketFields(ticket, fields),
  };
  return {body, isTrimmed};
}

/** What is in no field of every installation, below the description. */
function factsOf(ticket: ForwardedTicket): string {
  const {customer, requester} = ticket;
  const facts = {
    Number: ticket.number,
    'Request type': ticket.requestType,
    Service: ticket.serviceName ?? ticket.service,
    'Data center': ticket.dataCenter,
    'Organization ID': ticket.organizationId,
    'Customer e-mail': customer.email,
    'Customer ZUID': customer.zuid,
    'Customer ZOID': customer.zoid,
    Partner: ticket.partner,
    Requester: `${requester.name} (user ${requester.sub})`,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `<hr>${Array.from(lines.join('\n'), toHtml).join('')}`;
}

/** Desk wants a last name at least. */
function nameOf(name: string): {lastName: string; firstName?: string} {
  const words = name.trim().split(/\s+/);
  const firstName = words.slice(0, -1).join(' ').slice(0, limits.firstName);
  return {lastName: words.at(-1)!.slice(0, limits.lastName), ...(firstName && {firstName})};
}

/** Desk's pattern for phone numbers has no brackets, among others. */
function withoutUnknown(phone: string): string {
  return phone
    .replace(/[^\w+\-.,;:/ ]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

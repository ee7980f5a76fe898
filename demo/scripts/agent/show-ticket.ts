import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import {auditTrail} from './audit-trail.ts';
import type {Changes} from './changes.ts';
import {conversation} from './conversation.ts';
import {chip, create, fill, part, write} from './element.ts';
import {priorityFacts, ticketFacts} from './facts.ts';
import {forwardingRows} from './forwarding.ts';
import {ticketLink} from './ticket-link.ts';
import {severityWords} from './words.ts';

/** Fills the parts of the page that say what a ticket is. */
export function showTicket(ticket: AgentTicketDetails, changes: Changes): void {
  const {number, subject, severity, channel, duplicates, forwarding, audit, mergedInto} = ticket;
  write(part('ticket-title'), subject);
  const chips = [
    create('span', {class: 'ticket-number'}, number),
    ...(severity === 's1-critical' ? [chip(`${severityWords[severity]}, large user account`, 'bad')] : []),
    ...(channel === 'email' ? [chip('By e-mail')] : []),
    ...(mergedInto ? [chip(`Duplicate of ${mergedInto.number}`)] : []),
  ];
  fill(part('ticket-chips'), chips);
  fill(part('priority'), priorityFacts(ticket, changes, Date.now()));
  fill(part('facts'), [ticketFacts(ticket, changes)]);
  fill(part('conversation'), conversation(ticket, changes));
  fill(part('audit'), auditTrail(audit, changes));
  part('no-audit').hidden = audit.length > 0;
  fill(part('forwarding'), forwardingRows(forwarding));
  part('no-forwarding').hidden = forwarding.length > 0;
  const links = duplicates.map((each) => create('li', {}, ticketLink(each.id, each.number), ` ${each.subject}`));
  fill(part('duplicates'), links);
  part('no-duplicates').hidden = duplicates.length > 0;
  document.title = `${number} · Support · Partner Support demo`;
}

/** Says what has changed, in a live region; takes it away where nothing has. */
export function tellChanges({sentences}: Changes): void {
  const items = sentences.map((sentence) => create('li', {}, sentence));
  part('changes').replaceChildren(...(items.length > 0 ? [create('ul', {}, ...items)] : []));
  part('changes-box').toggleAttribute('data-shown', items.length > 0);
}

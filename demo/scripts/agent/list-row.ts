import type {AgentTicket} from '../../../src/contract/agent-ticket.ts';
import {chip, create} from './element.ts';
import {time} from './format-time.ts';
import {customerWords, serviceWords, severityWords, statusWords, waitingWords} from './words.ts';

/** A ticket in the list. What needs support first stands in words, not in colour alone. */
export function listRow({ticket, address}: {readonly ticket: AgentTicket; readonly address: string}): HTMLElement {
  const {number, subject, severity, channel, primaryEmail, mergedInto, requester, partner} = ticket;
  const customer = primaryEmail?.address ?? customerWords(ticket.customer);
  const chips = [
    severity === 's1-critical' ? chip(`${severityWords[severity]}, large user account`, 'bad') : undefined,
    primaryEmail ? undefined : chip('Primary e-mail missing', 'warning'),
    channel === 'email' ? chip('By e-mail') : undefined,
    mergedInto ? chip(`Duplicate of ${mergedInto.number}`) : undefined,
  ].filter((each) => each !== undefined);
  return create(
    'li',
    {},
    create('h3', {}, create('a', {href: address}, create('bdi', {}, subject))),
    time(ticket.lastActivityAt),
    create('p', {}, [number, serviceWords(ticket), customer ?? 'no customer named'].join(' · ')),
    create(
      'p',
      {},
      `${statusWords(ticket.status)}, ${waitingWords[ticket.waitingFor]} · ${requester.name}, partner ${partner}`,
    ),
    chips.length > 0 ? create('p', {class: 'chips'}, ...chips) : undefined,
  );
}

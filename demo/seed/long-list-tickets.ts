import type {ImportedTicket} from '../../src/backend/database/import-tickets.ts';
import {pastTopics} from './past-topics.ts';
import {recentTopics} from './recent-topics.ts';

const hour = 3_600_000;
/** Before whatever else the demo has: the page for QA shows the newest of all. */
const newest = 80 * 24 * hour;
/** Nearly three years of tickets, then. */
const between = 2.4 * hour;
/** So many of the newest are not closed yet. */
const open = 150;

const names = ['Amber', 'Birch', 'Cedar', 'Dune', 'Ember', 'Fjell', 'Grove', 'Hazel', 'Iris', 'Juniper'];
const trades = ['Foods', 'Travel', 'Textiles', 'Logistics', 'Optics', 'Energy', 'Books', 'Dental', 'Cycles', 'Timber'];
const topics = [...pastTopics, ...recentTopics];

/** `count` made-up tickets of one person, oldest first, for a hundred customers. */
export function longListTickets(
  requester: ImportedTicket['requester'],
  count: number,
  now = Date.now(),
): readonly ImportedTicket[] {
  return Array.from({length: count}, (_, index) => ticketAt(requester, count - 1 - index, now));
}

/** The ticket that comes `place` after the newest. */
function ticketAt(requester: ImportedTicket['requester'], place: number, now: number): ImportedTicket {
  const {service, type, subject, description} = topics[(place * 7) % topics.length]!;
  const name = names[place % 10]!;
  const trade = trades[Math.floor(place / 10) % 10]!;
  const receivedAt = new Date(now - newest - place * between);
  const isOpen = place < open;
  return {
    requester,
    draft: {
      dataCenter: 'eu',
      service,
      ...(service === 'other' && {serviceName: 'Zoho Directory'}),
      organizationId: String(20_200_000_000 + (place % 100)),
      customer: {email: `admin@${name}${trade}.example`.toLowerCase()},
      subject: `${subject}, ${name} ${trade}`,
      description: `${description}\n\nMade up for the demo.`,
      uploads: [],
      requestType: type ?? 'technical-support',
    },
    receivedAt,
    status: isOpen ? {type: 'open', name: 'Open'} : {type: 'closed', name: 'Closed'},
    severity: 'pending',
    waitingFor: isOpen ? (place % 3 === 0 ? 'partner' : 'support') : 'nobody',
    commitments: [],
    messages: [
      {author: {name: 'Dana Demo'}, text: 'We have looked into it.', at: new Date(receivedAt.getTime() + hour)},
    ],
    seenBy: [requester.sub],
  };
}

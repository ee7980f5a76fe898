import type {ImportedMessage, ImportedTicket} from '../../src/backend/database/import-tickets.ts';
import type {Commitment} from '../../src/contract/commitment.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import type {TicketDraft} from '../../src/contract/ticket-draft.ts';
import {pastTopics} from '../seed/past-topics.ts';
import {recentTopics} from '../seed/recent-topics.ts';
import {seedCustomers, type SeedCustomer} from '../seed/seed-customers.ts';
import type {SeedTopic, Voice} from '../seed/seed-topic.ts';
import {emailTicket} from './email-ticket.ts';
import {personas} from './personas.ts';

const hour = 3_600_000;
const statuses = {
  open: {type: 'open', name: 'Open'},
  'on-hold': {type: 'on-hold', name: 'With the product team'},
  closed: {type: 'closed', name: 'Closed'},
} as const;
const agents = ['Dana Demo', 'Emil Example'] as const;

/** Made-up tickets of the demo's first partner, so that its list looks as after some months. */
export function seedTickets(region: Region, now = Date.now()): readonly ImportedTicket[] {
  const customers = seedCustomers[region];
  const filed = [...pastTopics, ...recentTopics].map((topic, index) =>
    seedTicket(topic, customers[index % customers.length]!, index, now),
  );
  return [...filed, emailTicket(region, now)];
}

function seedTicket(topic: SeedTopic, customer: SeedCustomer, index: number, now: number): ImportedTicket {
  const {age, talk = [], state = 'open', filedBy = 'admin', unread = false, critical = false} = topic;
  const receivedAt = now - age * hour;
  const {partner, sub, name, email} = personas[filedBy]!;
  const messages = talk.map(([voice, text], position): ImportedMessage => {
    // The first answer comes within an hour, the others one a day or sooner, and none in the future.
    const pause = position === 0 ? Math.min(1, age / 2) : 1 + position * Math.min(24, age / (talk.length + 1));
    return {author: authorOf(voice, index), text, at: new Date(receivedAt + pause * hour)};
  });
  const lastVoice = talk.at(-1)?.[0];
  return {
    requester: {partner, sub, name, email},
    draft: draftOf(topic, customer, index),
    receivedAt: new Date(receivedAt),
    status: statuses[state],
    severity: critical ? 's1-critical' : 'pending',
    waitingFor: state === 'closed' ? 'nobody' : lastVoice === 'support' ? 'partner' : 'support',
    commitments: critical ? promises(receivedAt, messages[0]?.at) : [],
    messages,
    seenBy: unread ? [] : [personas['admin']!.sub, personas['member']!.sub],
  };
}

function authorOf(voice: Voice, index: number): ImportedMessage['author'] {
  if (voice === 'support') return {name: agents[index % agents.length]!};
  const {name, sub} = personas[voice]!;
  return {name, sub};
}

/** Partners do not always know the same of a customer. */
function draftOf(topic: SeedTopic, {dataCenter, email, zuid, zoid}: SeedCustomer, index: number): TicketDraft {
  const {service, type, subject, description} = topic;
  return {
    dataCenter,
    service,
    ...(service === 'other' && {serviceName: 'Zoho Directory'}),
    organizationId: zoid,
    customer: [{email}, {email, zuid}, {email, zoid}, {zoid}][index % 4]!,
    subject,
    description: `${description}\n\nMade up for the demo.`,
    uploads: [],
    requestType: type ?? 'technical-support',
  };
}

/** What support promises for severity 1: hours after the ticket was received, of which the first is met. */
function promises(receivedAt: number, answeredAt: Date | undefined): readonly Commitment[] {
  const after = (hours: number) => new Date(receivedAt + hours * hour).toISOString();
  return [
    {kind: 'first-response', from: after(1), dueAt: after(3), metAt: answeredAt?.toISOString() ?? null},
    {kind: 'determination', from: after(2), dueAt: after(8), metAt: null},
    {kind: 'effort-to-resolve', from: after(24), dueAt: after(48), metAt: null},
  ];
}

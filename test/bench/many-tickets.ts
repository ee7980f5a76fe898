import type {ImportedTicket} from '../../src/backend/database/import-tickets.ts';

/** A word of the oldest ticket's subject alone. */
export const rareWord = 'Quokka';
/** A word of every fifth subject. */
export const everydayWord = 'import';

const subjects = [
  'Contacts from the import have no owner',
  'Workflow sends the same mail twice',
  'Report shows last month only',
  'Users cannot sign in by their company account',
  'Layout rules are not applied on the phone',
];
const services = ['zoho-crm', 'zoho-books', 'zoho-desk', 'zoho-campaigns'];
const statuses = [
  {type: 'open', name: 'Open'},
  {type: 'on-hold', name: 'With the product team'},
  {type: 'closed', name: 'Closed'},
  {type: 'closed', name: 'Closed'},
] as const;
const minute = 60_000;

/** Made-up tickets of one partner, from the oldest to one of today: answered, some unread, of 300 customers. */
export function manyTickets(partner: string, count: number, now = Date.now()): readonly ImportedTicket[] {
  return Array.from({length: count}, (_, index) => {
    const receivedAt = new Date(now - (count - index) * 40 * minute);
    const customer = index % 300;
    const status = statuses[index % statuses.length]!;
    return {
      requester: {partner, sub: '740001111', name: 'Ada Partner', email: 'ada@partner.example'},
      draft: {
        dataCenter: 'eu',
        service: services[index % services.length]!,
        organizationId: String(70_000_000 + customer),
        customer: {email: `admin@customer-${customer}.example`, zoid: String(20_105_460_000 + customer)},
        subject: index === 0 ? `${rareWord} is missing` : `${subjects[index % subjects.length]}, case ${index}`,
        description: 'Since Monday, for all users of the organization. '.repeat(4),
        uploads: [],
      },
      receivedAt,
      status,
      severity: 'pending',
      waitingFor: status.type === 'closed' ? 'nobody' : index % 3 === 0 ? 'partner' : 'support',
      commitments: [],
      messages: [
        {author: {name: 'Dana Agent'}, text: 'We look into it.', at: new Date(receivedAt.getTime() + 20 * minute)},
      ],
      seenBy: index % 10 === 0 ? [] : ['740001111'],
    };
  });
}

import type {ImportedTicket} from '../../src/backend/database/import-tickets.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {seedCustomers} from '../seed/seed-customers.ts';
import {personas} from './personas.ts';

const hour = 3_600_000;

/** A made-up ticket that came by e-mail and names no customer: support finds out who it is, and fills the address in. */
export function emailTicket(region: Region, now = Date.now()): ImportedTicket {
  const {partner, sub, name, email} = personas['admin']!;
  return {
    requester: {partner, sub, name, email},
    channel: 'email',
    draft: {
      dataCenter: seedCustomers[region][0]!.dataCenter,
      service: 'zoho-crm',
      organizationId: '',
      customer: {},
      subject: 'Workflow rules have stopped sending alerts',
      description: [
        'Product: Zoho CRM',
        'Request type: Technical Support',
        'Customised: no',
        'Since this morning no workflow rule sends its e-mail alert. All users of the customer are affected.',
        'Made up for the demo.',
      ].join('\n\n'),
      uploads: [],
      requestType: 'technical-support',
    },
    receivedAt: new Date(now - hour / 2),
    status: {type: 'open', name: 'Open'},
    severity: 'pending',
    waitingFor: 'support',
    commitments: [],
    messages: [],
    seenBy: [sub],
  };
}

import type {TicketDraft} from '../../src/contract/ticket-draft.ts';

/** A draft that a backend of region `com` takes. */
export function exampleDraft(wishes: Partial<TicketDraft> = {}): TicketDraft {
  return {
    dataCenter: 'us',
    service: 'zoho-crm',
    organizationId: '74822955',
    customer: {email: 'admin@customer.example'},
    subject: 'Leads are not synchronised',
    description: 'Since this morning, new leads do not arrive.',
    uploads: [],
    ...wishes,
  };
}

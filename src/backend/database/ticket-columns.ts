import {sql} from 'kysely';
import {defaultRequestType} from '../../contract/request-types.ts';
import {emailRegionOf} from '../../contract/data-centers.ts';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import type {Requester} from './reader.ts';

/** The columns of a new ticket that say what its draft and its requester say, and its number. */
export function ticketColumns({partner, sub, name, email}: Requester, draft: TicketDraft) {
  return {
    number: nextNumber(draft),
    partner,
    requester_sub: sub,
    requester_name: name,
    requester_email: email,
    data_center: draft.dataCenter,
    service: draft.service,
    service_name: draft.serviceName ?? null,
    organization_id: draft.organizationId,
    customer_email: draft.customer.email ?? null,
    ...(draft.customer.email !== undefined && {
      primary_email: draft.customer.email,
      primary_email_source: 'partner' as const,
    }),
    customer_zuid: draft.customer.zuid ?? null,
    customer_zoid: draft.customer.zoid ?? null,
    subject: draft.subject,
    description: draft.description,
    request_type: draft.requestType ?? defaultRequestType,
    contact_phone: draft.contactPhone ?? null,
  };
}

function nextNumber({dataCenter}: TicketDraft) {
  // Where a data center has no backend, its tickets come by e-mail to the region of its address.
  return sql<string>`${emailRegionOf(dataCenter).toUpperCase()} || '-' || nextval('ticket_number')`;
}

import type {Selectable} from 'kysely';
import type {Ticket} from '../../contract/ticket.ts';
import type {TicketsTable} from './tickets-table.ts';

/** A row as its partner may see it. `unread` is for the user who asks. */
export function ticketFromRow(row: Selectable<TicketsTable>, unread: boolean): Ticket {
  const {severity_shown: isShown} = row;
  const email = row.customer_email ?? (isShown ? row.primary_email : null);
  return {
    id: row.id,
    number: row.number,
    dataCenter: row.data_center,
    service: row.service,
    ...(row.service_name !== null && {serviceName: row.service_name}),
    organizationId: row.organization_id,
    customer: {
      ...(email !== null && {email}),
      ...(row.customer_zuid !== null && {zuid: row.customer_zuid}),
      ...(row.customer_zoid !== null && {zoid: row.customer_zoid}),
    },
    subject: row.subject,
    description: row.description,
    status: {type: row.status_type, name: row.status_name},
    severity: isShown ? row.severity : 'pending',
    requestType: row.request_type,
    ...(row.contact_phone !== null && {contactPhone: row.contact_phone}),
    waitingFor: row.waiting_for,
    unread,
    commitments: isShown ? row.commitments : row.ordinary_commitments,
    requester: {name: row.requester_name},
    receivedAt: row.received_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
  };
}

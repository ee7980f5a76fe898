import type {ForwardedTicket} from '../../database/forwarding-work.ts';
import type {DeskSettings} from './desk-settings.ts';

/** Longest value of a custom field. */
const longest = 255;

/**
 * A ticket's facts as custom fields under the installation's names; only those that it has a field for. An empty
 * value is null, which takes back what was there.
 */
export function ticketFields(ticket: ForwardedTicket, fields: DeskSettings['fields']): Record<string, string | null> {
  const isCritical = ticket.severity === 's1-critical';
  const values: Record<keyof DeskSettings['fields'], string | null> = {
    sourceId: ticket.id,
    severity: isCritical ? 'S1-Critical' : null,
    // A checkbox: the description knows text and integers only.
    priority: String(isCritical),
    primaryEmail: ticket.primaryEmail,
    service: ticket.serviceName ?? ticket.service,
    organizationId: ticket.organizationId || null,
    partner: ticket.partner,
    customerZuid: ticket.customer.zuid,
    customerZoid: ticket.customer.zoid,
  };
  const named = Object.entries(fields) as [keyof DeskSettings['fields'], string][];
  return Object.fromEntries(named.map(([name, field]) => [field, values[name]?.slice(0, longest) ?? null]));
}

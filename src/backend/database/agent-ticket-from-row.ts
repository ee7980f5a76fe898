import type {Selectable} from 'kysely';
import type {AgentTicket} from '../../contract/agent-ticket.ts';
import {ticketFromRow} from './ticket-from-row.ts';
import type {TicketsTable} from './tickets-table.ts';

/** A ticket's row, with the number of the ticket that it was merged into. */
export interface AgentTicketRow extends Selectable<TicketsTable> {
  readonly merged_into_number: string | null;
}

/** A row as support may see it: with what its partner is not shown. */
export function agentTicketFromRow(row: AgentTicketRow): AgentTicket {
  // The customer as somebody gave it: what was filled in since stands in a field of its own.
  const {unread: _, ...shared} = ticketFromRow({...row, severity_shown: false}, false);
  return {
    ...shared,
    partner: row.partner,
    requester: {name: row.requester_name, email: row.requester_email},
    channel: row.channel,
    primaryEmail: row.primary_email === null ? null : {address: row.primary_email, source: row.primary_email_source!},
    priorityCustomer: row.severity === 's1-critical',
    severity: row.severity,
    commitments: row.commitments,
    severityShown: row.severity_shown,
    aroundTheClock: row.around_the_clock,
    mergedInto: row.merged_into === null ? null : {id: row.merged_into, number: row.merged_into_number!},
  };
}

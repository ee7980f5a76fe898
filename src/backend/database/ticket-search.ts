import type {Kysely} from 'kysely';
import type {Customer} from '../../contract/customer.ts';
import type {TicketFacets} from '../../contract/ticket-facets.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {Reader} from './reader.ts';
import type {Schema} from './schema.ts';
import {selectTickets} from './select-tickets.ts';
import {isOfCustomer} from './ticket-conditions.ts';
import {ticketFacets} from './ticket-facets.ts';
import {ticketFromRow} from './ticket-from-row.ts';

/** Most tickets that are worth comparing with a new one. */
const mostToCompare = 200;

/** What helps a partner to find a ticket among its own. */
export class TicketSearch {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  facets({partner}: Reader): Promise<TicketFacets> {
    return ticketFacets(this.#db, partner);
  }

  /** Tickets for a service that share an identifier with the customer and are not closed, newest first. */
  async openTicketsOfCustomer(reader: Reader, customer: Customer, service: string): Promise<readonly Ticket[]> {
    const rows = await selectTickets(this.#db, reader)
      .where('status_type', '<>', 'closed')
      .where('service', '=', service)
      .where(isOfCustomer(customer))
      // As the partners' own index is ordered, and that of everybody's activity is not.
      .orderBy('last_activity_at', (order) => order.desc().nullsLast())
      .orderBy('id', (order) => order.desc().nullsLast())
      .limit(mostToCompare)
      .execute();
    return rows.map((row) => ticketFromRow(row, row.unread));
  }
}

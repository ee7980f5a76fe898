import type {Generated} from 'kysely';

/**
 * Changes of counts, written by triggers alone; the sum of `tickets` over the rows of a partner, facet and value is the
 * count. No row is ever changed. Made from the tables of tickets and reads, so a backup leaves it out.
 */
export interface TicketCountsTable {
  /** ZOID. */
  partner: string;
  /** `answered`: support has done something. `seen`: and the user with the ZUID `value` has seen all of it. */
  facet: 'status' | 'waiting' | 'service' | 'data-center' | 'customer' | 'answered' | 'seen';
  /** Of a customer, an address in lower case, a ZUID or a ZOID. */
  value: string;
  tickets: number;
  /** Of a customer: for how many of the tickets it is what the customer goes by. */
  names: Generated<number>;
  is_folded: Generated<boolean>;
}

import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {supportClient} from './support-client.ts';

/** What each region's backend holds for a partner, whichever widget sent it. */
export async function ticketsOf(partner: string): Promise<Record<Region, readonly TicketOverviewRow[]>> {
  const [com, eu] = await Promise.all([supportClient.tickets('com'), supportClient.tickets('eu')]);
  const own = (tickets: readonly TicketOverviewRow[]) => tickets.filter((ticket) => ticket.partner === partner);
  return {com: own(com), eu: own(eu)};
}

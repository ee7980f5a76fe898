import type {TicketOverviewRow} from '../../src/backend/database/ticket-overview.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import type {Demo} from './start-demo.ts';

/** What the databases of a demo hold, as its page for QA shows it. */
export async function storedTickets(demo: Demo): Promise<Readonly<Record<Region, readonly TicketOverviewRow[]>>> {
  const response = await fetch(`${demo.url}/backends/tickets`);
  const {com, eu} = (await response.json()) as Record<Region, {tickets: readonly TicketOverviewRow[]}>;
  return {com: com.tickets, eu: eu.tickets};
}

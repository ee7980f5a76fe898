import type {TicketDraft} from '../../src/contract/ticket-draft.ts';
import type {Ticket} from '../../src/contract/ticket.ts';
import {supportClient} from './support-client.ts';

/** Files tickets straight with the European backend, as another device of the same partner would; oldest first. */
export async function fileTickets(
  partner: string,
  subjects: readonly string[],
  rest: Partial<TicketDraft> = {},
): Promise<Ticket[]> {
  const {eu} = await supportClient.regions();
  const token = await supportClient.token({dataCenter: 'eu', partner});
  const filed: Ticket[] = [];
  for (const subject of subjects) {
    const draft: TicketDraft = {
      dataCenter: 'eu',
      service: 'zoho-books',
      organizationId: '74822955',
      customer: {zoid: '20105462640'},
      subject,
      description: 'x',
      uploads: [],
      ...rest,
    };
    const response = await fetch(`${eu}/v1/tickets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify(draft),
    });
    if (response.status !== 201) throw new Error(`A ticket was not filed: ${response.status}`);
    filed.push((await response.json()) as Ticket);
  }
  return filed;
}

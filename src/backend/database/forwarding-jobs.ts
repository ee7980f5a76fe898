import type {Transaction} from 'kysely';
import type {Schema} from './schema.ts';

/** Notes that the ticket is to be passed on. Only inside the transaction that stores the ticket. */
export async function addForwardingJob(transaction: Transaction<Schema>, ticketId: string): Promise<void> {
  await transaction.insertInto('forwarding_jobs').values({ticket_id: ticketId, kind: 'open_ticket'}).execute();
}

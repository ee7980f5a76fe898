import {randomUUID} from 'node:crypto';
import type {Selectable, Transaction} from 'kysely';
import type {TicketDraft} from '../../contract/ticket-draft.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {bindUploads} from './bind-uploads.ts';
import {countCustomer} from './customer-quota.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import {runPriorityWorkflow} from './priority-workflow.ts';
import type {Requester} from './reader.ts';
import type {Schema} from './schema.ts';
import {ticketColumns} from './ticket-columns.ts';
import type {TicketsTable} from './tickets-table.ts';

export interface NewTicket {
  /** Default: a new one. */
  readonly id?: string;
  /** A UUID. */
  readonly key: string;
  readonly bodyHash: Buffer;
  readonly channel: 'widget' | 'email';
  /** By e-mail it may name no customer, and `''` as its organization. */
  readonly draft: TicketDraft;
}

/**
 * Opens a ticket, by whatever channel it comes, with all that belongs to it. Only inside the transaction that it is
 * opened in. Gives `undefined`, and changes nothing, where `key` has opened one for this requester before: it waits
 * for another process that is just doing so. Throws an `UnusableUpload` or a
 * `CustomerQuotaExceeded`, which must end the transaction.
 */
export async function openTicket(
  transaction: Transaction<Schema>,
  requester: Requester,
  {id = randomUUID(), key, bodyHash, channel, draft}: NewTicket,
  settings: SupportSettings,
): Promise<Selectable<TicketsTable> | undefined> {
  const row = await transaction
    .insertInto('tickets')
    .values({id, channel, idempotency_key: key, body_hash: bodyHash, ...ticketColumns(requester, draft)})
    .onConflict((conflict) => conflict.constraint('one_ticket_for_a_key').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  await countCustomer(transaction, requester.partner, draft.customer, settings.priority.namedIdentifiersPerHour);
  await addForwardingJob(transaction, row.id, {kind: 'open_ticket'});
  await bindUploads(transaction, requester, draft.uploads, {ticketId: row.id});
  const by = {kind: channel === 'email' ? 'email' : 'partner', id: requester.sub, name: requester.name} as const;
  return runPriorityWorkflow(transaction, row, {trigger: 'ticket_opened', by}, settings);
}

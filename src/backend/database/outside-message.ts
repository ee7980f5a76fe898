import type {Transaction} from 'kysely';
import {lockTicketOfAnyPartner, type LockedTicket} from './lock-ticket.ts';
import type {Schema} from './schema.ts';

/** What somebody who is not of support wrote to a help desk. */
export interface OutsideMessage {
  readonly id: string;
  readonly ticketId: string;
  /** As the help desk knows the writer. */
  readonly name: string;
  readonly email: string | undefined;
  /** Plain text, up to 32,000 characters. */
  readonly text: string;
}

/**
 * Adds it to the conversation: as the partner's where one of its users writes from that address, else as a customer's,
 * which the partner has not seen yet. It is support's turn then, and nothing that support promised is met by it.
 */
export async function addOutsideMessage(
  transaction: Transaction<Schema>,
  {id, ticketId, name, email, text}: OutsideMessage,
): Promise<void> {
  const ticket = await lockTicketOfAnyPartner(transaction, ticketId);
  if (!ticket) throw new Error('There is no such ticket.');
  const user = email === undefined ? undefined : await userOf(transaction, ticket, email.toLowerCase());
  await transaction
    .insertInto('messages')
    .values({
      id,
      ticket_id: ticketId,
      partner: ticket.partner,
      author_name: user?.name ?? nameOfCustomer(name),
      author_role: user ? 'partner' : 'customer',
      author_sub: user?.sub ?? null,
      text,
      at: ticket.now,
    })
    .execute();
  await transaction
    .updateTable('tickets')
    .set({
      waiting_for: ticket.status_type === 'closed' ? 'nobody' : 'support',
      last_activity_at: ticket.now,
      // What makes a ticket unread; one's own side never does.
      ...(!user && {last_support_activity_at: ticket.now}),
    })
    .where('id', '=', ticketId)
    .execute();
}

/** The requester, or another user of the ticket's own partner. */
async function userOf(
  transaction: Transaction<Schema>,
  {partner, requester_email: own, requester_sub: sub, requester_name: name}: LockedTicket,
  email: string,
): Promise<{sub: string; name: string} | undefined> {
  if (own.toLowerCase() === email) return {sub, name};
  return transaction
    .selectFrom('partner_users')
    .select(['sub', 'name'])
    .where('email', '=', email)
    .where('partner', '=', partner)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Help desks put an address where they know no name, and a customer's address may be one that its partner must not learn. */
function nameOfCustomer(name: string): string {
  return name === '' || name.includes('@') ? 'Customer' : name;
}

import * as z from 'zod/mini';

/** What a partner may change of a ticket. */
export const ticketChangeSchema = z
  .strictObject({status: z.enum(['open', 'closed'])})
  .check(z.meta({id: 'TicketChange', description: 'Closes or reopens a ticket.'}));
export type TicketChange = z.infer<typeof ticketChangeSchema>;

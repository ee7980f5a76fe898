import * as z from 'zod/mini';

/** What a partner may change of a ticket. */
export const ticketChangeSchema = z.strictObject({status: z.enum(['open', 'closed'])});
export type TicketChange = z.infer<typeof ticketChangeSchema>;

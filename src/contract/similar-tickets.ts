import * as z from 'zod/mini';
import {customerSchema} from './customer.ts';
import {lineSchema} from './text-schemas.ts';
import {serviceIdSchema} from './service-id-schema.ts';
import {ticketLimits} from './ticket-draft.ts';
import {ticketSchema} from './ticket.ts';

/** What a new ticket is about, to find those of the partner that may be the same. Asked by POST: it names a customer. */
export const similarQuerySchema = z.strictObject({
  service: serviceIdSchema,
  customer: customerSchema,
  subject: lineSchema(ticketLimits.subject.min, ticketLimits.subject.max),
});
export type SimilarQuery = z.infer<typeof similarQuerySchema>;

/** Open tickets that may be the same as a new one, the likeliest first; at most five. */
export const similarTicketsSchema = z.object({tickets: z.array(ticketSchema)});
export type SimilarTickets = z.infer<typeof similarTicketsSchema>;

import * as z from 'zod/mini';
import {customerSchema} from './customer.ts';
import {dataCenterIdSchema} from './data-centers.ts';
import {lineSchema} from './text.ts';
import {serviceIdSchema} from './services.ts';
import {statusTypeSchema, ticketLimits, ticketSchema} from './ticket.ts';

/** Longest text to search for, in characters. */
export const searchLimit = 200;

/** Which tickets a list shows; all given conditions hold at once. Sent as query parameters of the same names. */
export const ticketFilterSchema = z
  .strictObject({
    /** In subject, number, customer's identifiers and organization ID; case does not matter. */
    text: z.optional(lineSchema(1, searchLimit)),
    status: z.optional(statusTypeSchema),
    service: z.optional(serviceIdSchema),
    /** Exactly one of a customer's identifiers: e-mail, ZUID or ZOID, as `customer` of a ticket gives it. */
    customer: z.optional(lineSchema(1, 254)),
    dataCenter: z.optional(dataCenterIdSchema),
    /** `partner`: support has answered, and the partner has not. */
    waitingFor: z.optional(z.enum(['partner', 'support'])),
  })
  .check(z.meta({id: 'TicketFilter', description: 'Conditions of a list, all of them at once.'}));
export type TicketFilter = z.infer<typeof ticketFilterSchema>;

/** What a new ticket is about, to find those of the partner that may be the same. Asked by POST: it names a customer. */
export const similarQuerySchema = z
  .strictObject({
    service: serviceIdSchema,
    customer: customerSchema,
    subject: lineSchema(ticketLimits.subject.min, ticketLimits.subject.max),
  })
  .check(z.meta({id: 'SimilarQuery', description: 'Asks for open tickets of the same customer and service.'}));
export type SimilarQuery = z.infer<typeof similarQuerySchema>;

/** How many of the partner's tickets there are by what a list can be narrowed to. Customers: most tickets first. */
export const ticketFacetsSchema = z
  .object({
    open: z.number(),
    waitingForPartner: z.number(),
    closed: z.number(),
    services: z.array(z.object({id: z.string(), count: z.number()})),
    customers: z.array(z.object({value: z.string(), count: z.number()})),
    dataCenters: z.array(z.object({id: z.string(), count: z.number()})),
  })
  .check(z.meta({id: 'TicketFacets', description: "What the partner's tickets can be narrowed to, with counts."}));
export type TicketFacets = z.infer<typeof ticketFacetsSchema>;

/** Up to which activity of a ticket its reader has seen it: `lastActivityAt` of what was shown. */
export const seenMarkSchema = z
  .strictObject({lastActivityAt: z.iso.datetime()})
  .check(z.meta({id: 'SeenMark', description: 'The lastActivityAt of the ticket as it was shown.'}));
export type SeenMark = z.infer<typeof seenMarkSchema>;

/** Open tickets that may be the same as a new one, the likeliest first; at most five. */
export const similarTicketsSchema = z
  .object({tickets: z.array(ticketSchema)})
  .check(z.meta({id: 'SimilarTickets', description: 'Open tickets that may be the same, the likeliest first.'}));
export type SimilarTickets = z.infer<typeof similarTicketsSchema>;

import * as z from 'zod/mini';

/** How many of the partner's tickets there are by what a list can be narrowed to. Customers: most tickets first. */
export const ticketFacetsSchema = z.object({
  open: z.number(),
  waitingForPartner: z.number(),
  closed: z.number(),
  services: z.array(z.object({id: z.string(), count: z.number()})),
  customers: z.array(z.object({value: z.string(), count: z.number()})),
  dataCenters: z.array(z.object({id: z.string(), count: z.number()})),
});
export type TicketFacets = z.infer<typeof ticketFacetsSchema>;

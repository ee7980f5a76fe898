import * as z from 'zod/mini';
import {dataCenterIdSchema} from './data-center-schemas.ts';
import {searchLimit} from './list-limits.ts';
import {lineSchema} from './text-schemas.ts';
import {serviceIdSchema} from './service-id-schema.ts';
import {statusTypeSchema} from './ticket.ts';

/** Which tickets a list shows; all given conditions hold at once. Sent as query parameters of the same names. */
export const ticketFilterSchema = z.strictObject({
  /** In subject, number, customer's identifiers and organization ID; case does not matter. */
  text: z.optional(lineSchema(1, searchLimit)),
  status: z.optional(statusTypeSchema),
  service: z.optional(serviceIdSchema),
  /** Exactly one of the identifiers with which tickets were filed: the customer's e-mail, ZUID or ZOID. */
  customer: z.optional(lineSchema(1, 254)),
  dataCenter: z.optional(dataCenterIdSchema),
  /** `partner`: support has answered, and the partner has not. */
  waitingFor: z.optional(z.enum(['partner', 'support'])),
});
export type TicketFilter = z.infer<typeof ticketFilterSchema>;

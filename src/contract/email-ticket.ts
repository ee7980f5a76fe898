import * as z from 'zod/mini';
import {dataCenterIdSchema} from './data-center-schemas.ts';
import {emailSchema, organizationIdSchema, zoidSchema, zuidSchema} from './identifiers.ts';
import {requestTypeSchema} from './request-type-schema.ts';
import {serviceIdSchema} from './service-id-schema.ts';
import {lineSchema, textSchema} from './text-schemas.ts';
import {ticketLimits} from './ticket-draft.ts';
import {phoneSchema} from './phone.ts';

/** What `serviceName` says where a mail names no service. */
export const unnamedService = 'Not named';

/**
 * What opens a ticket by e-mail: a draft that may lack its customer, and its organization (`''`), until an agent has
 * asked. Its data center may be one that works by e-mail alone.
 */
export const emailTicketSchema = z.strictObject({
  dataCenter: dataCenterIdSchema,
  service: serviceIdSchema,
  serviceName: z.optional(lineSchema(1, ticketLimits.serviceName)),
  organizationId: z.union([z.literal(''), organizationIdSchema]),
  customer: z.strictObject({
    email: z.optional(emailSchema),
    zuid: z.optional(zuidSchema),
    zoid: z.optional(zoidSchema),
  }),
  subject: lineSchema(ticketLimits.subject.min, ticketLimits.subject.max),
  description: textSchema(1, ticketLimits.description),
  requestType: z.optional(requestTypeSchema),
  contactPhone: z.optional(phoneSchema),
});
export type EmailTicket = z.infer<typeof emailTicketSchema>;

import * as z from 'zod/mini';
import {uploadIdSchema} from './attachment.ts';
import {attachmentLimits} from './attachment-limits.ts';
import {customerSchema} from './customer.ts';
import {dataCenterIdSchema} from './data-center-schemas.ts';
import {organizationIdSchema} from './identifiers.ts';
import {asIssue} from './check.ts';
import {phoneSchema} from './phone.ts';
import {requestTypeSchema} from './request-type-schema.ts';
import {otherService} from './services.ts';
import {serviceNamed} from './service-by-name.ts';
import {serviceIdSchema} from './service-id-schema.ts';
import {lineSchema, textSchema} from './text-schemas.ts';

/** Characters (UTF-16 units) that a ticket's texts may have. Zoho Desk takes no more. */
export const ticketLimits = {
  subject: {min: 3, max: 255},
  description: 32_000,
  serviceName: 100,
} as const;

/** What opens a ticket. The limits are the contract: form and backend both parse with it. */
export const ticketDraftSchema = z
  .strictObject({
    dataCenter: dataCenterIdSchema,
    service: serviceIdSchema,
    serviceName: z.optional(lineSchema(1, ticketLimits.serviceName)),
    organizationId: organizationIdSchema,
    customer: customerSchema,
    subject: lineSchema(ticketLimits.subject.min, ticketLimits.subject.max),
    description: textSchema(1, ticketLimits.description),
    uploads: z.array(uploadIdSchema).check(z.maxLength(attachmentLimits.count)),
    /** Technical Support where it is missing. */
    requestType: z.optional(requestTypeSchema),
    contactPhone: z.optional(phoneSchema),
  })
  .check(
    z.refine(({service, serviceName}) => service !== otherService || serviceName !== undefined, {
      ...asIssue('service_name_required'),
      path: ['serviceName'],
    }),
    z.refine(({service, serviceName}) => service === otherService || serviceName === undefined, {
      ...asIssue('unknown_property'),
      path: ['serviceName'],
    }),
    z.refine(({service, serviceName = ''}) => service !== otherService || !serviceNamed(serviceName), {
      ...asIssue('invalid'),
      path: ['serviceName'],
    }),
  );
export type TicketDraft = z.infer<typeof ticketDraftSchema>;

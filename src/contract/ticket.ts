import * as z from 'zod/mini';
import {attachmentLimits, attachmentSchema, uploadIdSchema} from './attachment.ts';
import {commitmentSchema} from './commitment.ts';
import {messageSchema} from './conversation.ts';
import {customerSchema} from './customer.ts';
import {dataCenterIdSchema} from './data-centers.ts';
import {organizationIdSchema} from './identifiers.ts';
import {asIssue} from './issue.ts';
import {phoneSchema} from './phone.ts';
import {defaultRequestType, requestTypeSchema} from './request-types.ts';
import {otherService, serviceIdSchema, serviceNamed} from './services.ts';
import {lineSchema, textSchema} from './text.ts';

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
    z.meta({
      id: 'TicketDraft',
      description:
        `What opens a ticket. serviceName is needed where service is "${otherService}" (otherwise 422 with ` +
        'service_name_required) and refused where it is not, or where it names a service of the catalogue. Severity and priority are no properties: ' +
        'only the backend sets them.',
    }),
  );
export type TicketDraft = z.infer<typeof ticketDraftSchema>;

/** A status is styled by its type and shown by its own name, which a help desk may choose freely. */
export const statusTypeSchema = z.enum(['open', 'on-hold', 'closed']);
export const statusSchema = z.object({
  type: z.catch(statusTypeSchema, 'open'),
  name: z.string(),
});
export type Status = z.infer<typeof statusSchema>;

/** `pending` until the backend's workflow has decided, and for everyone who may not know. */
export const severitySchema = z.catch(z.enum(['pending', 's1-critical']), 'pending');
export type Severity = z.infer<typeof severitySchema>;

/**
 * A ticket as its partner may see it. Values that this version does not know still show: unknown
 * properties are passed over, and ids that a newer backend added are plain strings here.
 */
export const ticketSchema = z
  .object({
    id: z.uuid(),
    /** For people, such as `EU-10482`. */
    number: z.string(),
    dataCenter: z.string(),
    service: z.string(),
    serviceName: z.optional(z.string()),
    organizationId: z.string(),
    customer: z.object({email: z.optional(z.string()), zuid: z.optional(z.string()), zoid: z.optional(z.string())}),
    subject: z.string(),
    description: z.string(),
    status: statusSchema,
    severity: severitySchema,
    requestType: z.catch(z.string(), defaultRequestType),
    contactPhone: z.optional(z.string()),
    /** Whose turn it is: the partner's once support has answered. `nobody` when closed. */
    waitingFor: z.catch(z.enum(['partner', 'support', 'nobody']), 'support'),
    /** Whether there is something that this user has not seen yet, on whichever device. */
    unread: z.catch(z.boolean(), false),
    /** Promised times. Empty while the severity is pending. */
    commitments: z.catch(z.array(commitmentSchema), []),
    /** Who filed it. */
    requester: z.object({name: z.string()}),
    /** When it was stored. The clock of every promise starts here. */
    receivedAt: z.iso.datetime(),
    lastActivityAt: z.iso.datetime(),
  })
  .check(z.meta({id: 'Ticket', description: 'A ticket as its partner may see it. Times are UTC, ISO 8601.'}));
export type Ticket = z.infer<typeof ticketSchema>;

/** A ticket with all that was said. Not by `extend`, which would take the id of {@link ticketSchema} along. */
export const ticketDetailsSchema = z
  .object({
    ...ticketSchema.shape,
    attachments: z.array(attachmentSchema),
    /** Oldest first. The description is not repeated. */
    conversation: z.array(messageSchema),
  })
  .check(z.meta({id: 'TicketDetails', description: 'A ticket with its files and its conversation, oldest first.'}));
export type TicketDetails = z.infer<typeof ticketDetailsSchema>;

/** Most tickets that one page of the list holds, and how many it holds when nothing is asked for. */
export const pageLimits = {max: 50, default: 20} as const;

export const ticketPageSchema = z
  .object({
    tickets: z.array(ticketSchema),
    nextCursor: z.nullable(z.string()),
    /** Of all the partner's tickets in the region, whatever the filter: those that this user has not seen. */
    unreadCount: z.catch(z.number(), 0),
  })
  .check(
    z.meta({
      id: 'TicketPage',
      description: 'Newest activity first. nextCursor asks for the following page; null on the last.',
    }),
  );
export type TicketPage = z.infer<typeof ticketPageSchema>;

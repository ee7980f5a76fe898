import * as z from 'zod/mini';
import {attachmentSchema} from './attachment.ts';
import {messageSchema} from './conversation.ts';
import {idSchema} from './id.ts';
import {replyLimit} from './reply-draft.ts';
import {emailSchema, organizationIdSchema} from './identifiers.ts';
import {asIssue} from './check.ts';
import {otherService} from './services.ts';
import {serviceIdSchema} from './service-id-schema.ts';
import {lineSchema, textSchema} from './text-schemas.ts';
import {severitySchema, statusTypeSchema, ticketSchema} from './ticket.ts';
import {ticketLimits} from './ticket-draft.ts';
import {timeSchema} from './time.ts';

const {unread: _unread, requester: _requester, ...shared} = ticketSchema.shape;

/** A ticket as support sees it, whoever its partner is. */
export const agentTicketSchema = z.object({
  ...shared,
  /** ZOID of the partner. */
  partner: z.string(),
  requester: z.object({name: z.string(), email: z.string()}),
  channel: z.enum(['widget', 'email']),
  /** The field "Customer's primary email address", and who filled it in. Null: the customer is not known yet. */
  primaryEmail: z.nullable(z.object({address: z.string(), source: z.enum(['partner', 'subscription', 'agent'])})),
  /** The checkbox "Priority customer – Large user account". Only the workflow sets it. */
  priorityCustomer: z.boolean(),
  severity: severitySchema,
  /** Whether the ticket's partner may see severity and promises. */
  severityShown: z.boolean(),
  /** An outage or trouble to sign in: promises run on at weekends. */
  aroundTheClock: z.boolean(),
  /** The ticket that this one is a duplicate of. */
  mergedInto: z.nullable(z.object({id: idSchema, number: z.string()})),
});
export type AgentTicket = z.infer<typeof agentTicketSchema>;

/** What agents write for each other. It never reaches a partner. */
export const noteSchema = z.object({
  id: idSchema,
  author: z.object({name: z.string()}),
  at: timeSchema,
  text: z.string(),
});
export type Note = z.infer<typeof noteSchema>;

/** Who did what to a ticket, and when. */
export const auditEntrySchema = z.object({
  at: timeSchema,
  actor: z.object({kind: z.string(), id: z.nullable(z.string()), name: z.nullable(z.string())}),
  /** Such as `priority_evaluated`, `service_changed`. */
  action: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** What a help desk has been told of a ticket, or will be. */
export const forwardingSchema = z.object({kind: z.string(), state: z.string(), createdAt: timeSchema});
export type Forwarding = z.infer<typeof forwardingSchema>;

export const agentTicketDetailsSchema = z.object({
  ...agentTicketSchema.shape,
  attachments: z.array(attachmentSchema),
  conversation: z.array(messageSchema),
  notes: z.array(noteSchema),
  audit: z.array(auditEntrySchema),
  forwarding: z.array(forwardingSchema),
  /** Tickets that were merged into this one. */
  duplicates: z.array(z.object({id: idSchema, number: z.string(), subject: z.string()})),
});
export type AgentTicketDetails = z.infer<typeof agentTicketDetailsSchema>;

export const agentTicketPageSchema = z.object({
  tickets: z.array(agentTicketSchema),
  nextCursor: z.nullable(z.string()),
});
export type AgentTicketPage = z.infer<typeof agentTicketPageSchema>;

/** What an agent says: a public answer, or a note. */
export const agentTextSchema = z.strictObject({text: textSchema(1, replyLimit)});

/**
 * What an agent corrects. Severity and the priority checkbox are no properties: the workflow sets them from what is
 * here.
 */
export const agentChangeSchema = z
  .strictObject({
    status: z.optional(z.strictObject({type: statusTypeSchema, name: lineSchema(1, 100)})),
    service: z.optional(serviceIdSchema),
    /** Needed with service "other", refused otherwise. */
    serviceName: z.optional(lineSchema(1, ticketLimits.serviceName)),
    organizationId: z.optional(organizationIdSchema),
    /** Customer's primary email address. */
    primaryEmail: z.optional(emailSchema),
    aroundTheClock: z.optional(z.boolean()),
  })
  .check(
    z.refine((change) => Object.keys(change).length > 0, asIssue('required')),
    z.refine(({service, serviceName}) => (service === otherService) === (serviceName !== undefined), {
      ...asIssue('service_name_required'),
      path: ['serviceName'],
    }),
  );
export type AgentChange = z.infer<typeof agentChangeSchema>;

/** Which ticket a duplicate goes into. */
export const mergeSchema = z.strictObject({into: idSchema});

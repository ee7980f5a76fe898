import * as z from 'zod/mini';
import {attachmentSchema} from './attachment.ts';
import {commitmentSchema} from './commitment.ts';
import {messageSchema} from './conversation.ts';
import {idSchema} from './id.ts';
import {defaultRequestType} from './request-types.ts';
import {timeSchema} from './time.ts';

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
export const ticketSchema = z.object({
  id: idSchema,
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
  /** Promised times. Empty where nothing is agreed on for a ticket of its severity. */
  commitments: z.catch(z.array(commitmentSchema), []),
  /** Who filed it. */
  requester: z.object({name: z.string()}),
  /** When it was stored. The clock of every promise starts here. */
  receivedAt: timeSchema,
  lastActivityAt: timeSchema,
});
export type Ticket = z.infer<typeof ticketSchema>;

/** A ticket with all that was said. Not by `extend`, which would take the id of {@link ticketSchema} along. */
export const ticketDetailsSchema = z.object({
  ...ticketSchema.shape,
  attachments: z.array(attachmentSchema),
  /** Oldest first. The description is not repeated. */
  conversation: z.array(messageSchema),
});
export type TicketDetails = z.infer<typeof ticketDetailsSchema>;

export const ticketPageSchema = z.object({
  tickets: z.array(ticketSchema),
  nextCursor: z.nullable(z.string()),
  /** Of all the partner's tickets in the region, whatever the filter: those that this user has not seen. */
  unreadCount: z.catch(z.number(), 0),
});
export type TicketPage = z.infer<typeof ticketPageSchema>;

import * as z from 'zod/mini';

/** An id: digits, as text or as a number that is small enough. */
const id = z.pipe(z.union([z.string(), z.int()]), z.transform(String));

/** ISO 8601 or milliseconds since 1970, as text or as a number. NaN where it is neither. */
const time = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => (/^\d{9,}$/.test(String(value)) ? Number(value) : Date.parse(String(value)))),
);

const optional = <T extends z.core.$ZodType>(schema: T) => z.optional(z.nullable(schema));
/** Counts come as text as well. */
const count = z._default(z.nullable(z.coerce.number()), 0);
const statusType = z.enum(['Open', 'On Hold', 'Closed']);

/*
 * What is read of Desk's answers, and no more: they may break their own description in all that is not.
 */

export const madeSchema = z.object({id});

export const ticketSchema = z.object({
  id,
  status: z.string(),
  statusType,
  cf: optional(z.record(z.string(), z.unknown())),
  isTrashed: z.optional(z.unknown()),
});

export const ticketListSchema = z.object({
  data: z.array(
    z.object({
      id,
      subject: optional(z.string()),
      email: optional(z.string()),
      createdTime: time,
      status: optional(z.string()),
      statusType: optional(statusType),
      commentCount: count,
      threadCount: count,
    }),
  ),
});
export type ListedTicket = z.infer<typeof ticketListSchema>['data'][number];

const author = optional(
  z.object({
    id: optional(id),
    name: optional(z.string()),
    firstName: optional(z.string()),
    lastName: optional(z.string()),
    email: optional(z.string()),
    type: optional(z.string()),
  }),
);
const attachments = optional(
  z.array(z.object({id, name: optional(z.string()), size: count, href: optional(z.string())})),
);
export type DeskAttachment = NonNullable<z.infer<typeof attachments>>[number];

/** Threads and comments; which is which is told by their properties, for `type` may be missing. */
export const conversationSchema = z.object({
  data: z.array(
    z.object({
      id: optional(id),
      isPublic: optional(z.boolean()),
      visibility: optional(z.string()),
      direction: optional(z.string()),
      status: optional(z.string()),
      channel: optional(z.string()),
      isDescriptionThread: optional(z.boolean()),
      isForward: optional(z.boolean()),
      isContentTruncated: optional(z.boolean()),
      fromEmailAddress: optional(z.string()),
      content: optional(z.string()),
      summary: optional(z.string()),
      contentType: optional(z.string()),
      commentedTime: optional(time),
      createdTime: optional(time),
      commenterId: optional(id),
      commenter: author,
      author,
      attachments,
    }),
  ),
});
export type ConversationEntry = z.infer<typeof conversationSchema>['data'][number];

/** Files that were attached to the ticket itself. */
export const attachmentListSchema = z.object({
  data: z.array(
    z.object({
      id,
      name: optional(z.string()),
      size: count,
      href: optional(z.string()),
      isPublic: optional(z.boolean()),
      createdTime: optional(time),
      creatorId: optional(id),
      creator: author,
    }),
  ),
});
export type TicketAttachment = z.infer<typeof attachmentListSchema>['data'][number];

export const errorSchema = z.object({
  errorCode: z.string().check(z.regex(/^[A-Z_]{1,40}$/)),
  errors: z.optional(
    z.array(z.object({fieldName: z.string(), errorType: z.enum(['invalid', 'duplicate', 'missing'])})),
  ),
});

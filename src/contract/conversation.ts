import * as z from 'zod/mini';
import {attachmentLimits, attachmentSchema, uploadIdSchema} from './attachment.ts';
import {textSchema} from './text.ts';

/** One contribution to a ticket's conversation, oldest first in the list. */
export const messageSchema = z
  .object({
    id: z.uuid(),
    author: z.object({
      name: z.string(),
      /** `agent` is support; `partner` is whoever writes for the partner; `customer` is anybody else who wrote to support. */
      role: z.catch(z.enum(['partner', 'customer', 'agent']), 'agent'),
    }),
    at: z.iso.datetime(),
    text: z.string(),
    attachments: z.array(attachmentSchema),
  })
  .check(z.meta({id: 'Message', description: "A contribution to a ticket's conversation. Plain text."}));
export type Message = z.infer<typeof messageSchema>;

/** Characters (UTF-16 units) that a reply may have, as a description. */
export const replyLimit = 32_000;

/** What a partner answers. A reply to a closed ticket opens it again. */
export const replyDraftSchema = z
  .strictObject({
    text: textSchema(1, replyLimit),
    uploads: z.array(uploadIdSchema).check(z.maxLength(attachmentLimits.count)),
  })
  .check(z.meta({id: 'ReplyDraft', description: 'A reply. To a closed ticket it opens the ticket again.'}));
export type ReplyDraft = z.infer<typeof replyDraftSchema>;

/** What a partner may change of a ticket. */
export const ticketChangeSchema = z
  .strictObject({status: z.enum(['open', 'closed'])})
  .check(z.meta({id: 'TicketChange', description: 'Closes or reopens a ticket.'}));
export type TicketChange = z.infer<typeof ticketChangeSchema>;

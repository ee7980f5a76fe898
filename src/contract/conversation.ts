import * as z from 'zod/mini';
import {attachmentSchema} from './attachment.ts';
import {idSchema} from './id.ts';
import {timeSchema} from './time.ts';

/** One contribution to a ticket's conversation, oldest first in the list. */
export const messageSchema = z.object({
  id: idSchema,
  author: z.object({
    name: z.string(),
    /** `agent` is support; `partner` is whoever writes for the partner; `customer` is anybody else who wrote to support. */
    role: z.catch(z.enum(['partner', 'customer', 'agent']), 'agent'),
  }),
  at: timeSchema,
  text: z.string(),
  attachments: z.array(attachmentSchema),
});
export type Message = z.infer<typeof messageSchema>;

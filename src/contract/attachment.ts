import * as z from 'zod/mini';
import {idSchema, isId} from './id.ts';

export const uploadIdSchema = z.string().check(z.refine(isId));
export type UploadId = z.infer<typeof uploadIdSchema>;

export const attachmentSchema = z.object({
  id: idSchema,
  /** As the sender called it, without path and controls; show it isolated, for it may hold any script. */
  name: z.string(),
  /** By content. */
  type: z.string(),
  size: z.number(),
});
export type Attachment = z.infer<typeof attachmentSchema>;

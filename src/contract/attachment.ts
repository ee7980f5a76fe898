import * as z from 'zod/mini';

/**
 * Limits of what goes with a ticket or a reply; `maxBytes` is per file. The numbers are those of Zoho's form
 * for translation feedback, for want of published ones.
 */
export const attachmentLimits = {count: 5, maxBytes: 20 * 1024 * 1024} as const;

export const uploadIdSchema = z.uuid().check(z.meta({id: 'UploadId', description: 'Id of a finished upload.'}));
export type UploadId = z.infer<typeof uploadIdSchema>;

export const attachmentSchema = z
  .object({
    id: z.uuid(),
    /** As the sender called it, without path and controls; show it isolated, for it may hold any script. */
    name: z.string(),
    /** By content. */
    type: z.string(),
    size: z.number(),
  })
  .check(z.meta({id: 'Attachment', description: 'A file of a ticket or of a message.'}));
export type Attachment = z.infer<typeof attachmentSchema>;

import * as z from 'zod/mini';

/** Limits of what goes with a ticket. `maxBytes` is per file. */
export const attachmentLimits = {count: 5, maxBytes: 20 * 1024 * 1024} as const;

export const uploadIdSchema = z.uuid().check(z.meta({id: 'UploadId', description: 'Id of a finished upload.'}));
export type UploadId = z.infer<typeof uploadIdSchema>;

import * as z from 'zod/mini';
import {uploadIdSchema} from './attachment.ts';
import {attachmentLimits} from './attachment-limits.ts';
import {textSchema} from './text-schemas.ts';

/** Characters (UTF-16 units) that a reply may have, as a description. */
export const replyLimit = 32_000;

/** What a partner answers. A reply to a closed ticket opens it again. */
export const replyDraftSchema = z.strictObject({
  text: textSchema(1, replyLimit),
  uploads: z.array(uploadIdSchema).check(z.maxLength(attachmentLimits.count)),
});
export type ReplyDraft = z.infer<typeof replyDraftSchema>;

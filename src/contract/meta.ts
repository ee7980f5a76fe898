import * as z from 'zod/mini';
import {uploadChunkBytes} from './attachment-limits.ts';
import {dataCenterIdSchema, regionSchema} from './data-center-schemas.ts';

/** What a region's backend says of itself, to anyone. */
export const metaSchema = z.object({
  region: regionSchema,
  dataCenters: z.array(dataCenterIdSchema),
  limits: z.object({
    bodyBytes: z.number(),
    subject: z.number(),
    description: z.number(),
    attachments: z.object({
      count: z.number(),
      maxBytes: z.number(),
      /** Most bytes that one request of an upload may carry. */
      chunkBytes: z.catch(z.number(), uploadChunkBytes),
    }),
  }),
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      group: z.string(),
      /** Set where the service gives no priority: what it is measured in. */
      excludedBecauseOf: z.optional(z.string()),
    }),
  ),
});
export type Meta = z.infer<typeof metaSchema>;

/** Largest request body, in bytes. A description of 32,000 characters fits, whatever its script. */
export const bodyLimit = 128 * 1024;

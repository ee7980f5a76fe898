import * as z from 'zod/mini';

/** Up to which activity of a ticket its reader has seen it: `lastActivityAt` of what was shown. */
export const seenMarkSchema = z
  .strictObject({lastActivityAt: z.iso.datetime()})
  .check(z.meta({id: 'SeenMark', description: 'The lastActivityAt of the ticket as it was shown.'}));
export type SeenMark = z.infer<typeof seenMarkSchema>;

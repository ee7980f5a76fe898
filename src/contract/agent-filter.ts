import * as z from 'zod/mini';
import {ticketFilterSchema} from './ticket-filter.ts';
import {zoidSchema} from './identifiers.ts';

/** Which tickets an agent's list shows; all given conditions hold at once. Sent as query parameters. */
export const agentFilterSchema = z.strictObject({
  ...ticketFilterSchema.shape,
  /** ZOID of a partner. */
  partner: z.optional(zoidSchema),
  severity: z.optional(z.enum(['pending', 's1-critical'])),
  channel: z.optional(z.enum(['widget', 'email'])),
  /** `primary-email`: those whose customer is not known yet. */
  missing: z.optional(z.literal('primary-email')),
});
export type AgentFilter = z.infer<typeof agentFilterSchema>;

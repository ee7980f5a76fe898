import * as z from 'zod/mini';
import {timeSchema} from './time.ts';

/** Up to which activity of a ticket its reader has seen it: `lastActivityAt` of what was shown. */
export const seenMarkSchema = z.strictObject({lastActivityAt: timeSchema});

import * as z from 'zod/mini';
import {otherService, services} from './services.ts';

/** An id of the catalogue, or the one that stands for a service that is not in it. */
export const serviceIdSchema = z.enum([...services.map(({id}) => id), otherService]);
export type ServiceId = z.infer<typeof serviceIdSchema>;

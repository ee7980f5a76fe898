import * as z from 'zod/mini';
import {emailSchema, zoidSchema, zuidSchema} from './identifiers.ts';
import {asIssue} from './check.ts';

/** Whom a ticket is about. From a ZUID or ZOID alone, the backend looks the super admin's address up. */
export const customerSchema = z
  .strictObject({
    /** Super admin's address; the field "Customer's primary email address". */
    email: z.optional(emailSchema),
    zuid: z.optional(zuidSchema),
    zoid: z.optional(zoidSchema),
  })
  .check(z.refine(({email, zuid, zoid}) => Boolean(email ?? zuid ?? zoid), asIssue('customer_required')));
export type Customer = z.infer<typeof customerSchema>;

import * as z from 'zod/mini';
import {emailSchema, zoidSchema, zuidSchema} from './identifiers.ts';
import {asIssue} from './issue.ts';

/** Whom a ticket is about. From a ZUID or ZOID alone, the backend looks the super admin's address up. */
export const customerSchema = z
  .strictObject({
    /** Super admin's address; the field "Customer's primary email address". */
    email: z.optional(emailSchema),
    zuid: z.optional(zuidSchema),
    zoid: z.optional(zoidSchema),
  })
  .check(
    z.refine(({email, zuid, zoid}) => Boolean(email ?? zuid ?? zoid), asIssue('customer_required')),
    z.meta({
      id: 'Customer',
      description:
        "The customer that the ticket is about. At least one of email (the super admin's address), zuid and zoid " +
        'is needed; otherwise the answer is 422 with the code customer_required.',
      minProperties: 1,
    }),
  );
export type Customer = z.infer<typeof customerSchema>;

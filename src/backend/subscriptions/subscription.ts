import {domainToASCII} from 'node:url';
import * as z from 'zod/mini';
import {asIssue} from '../../contract/check.ts';
import {isFreeMail} from '../../contract/free-mail.ts';
import {emailSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {lineSchema} from '../../contract/text-schemas.ts';

/** A check of this file: `reason` is what a report says. */
const because = (reason: string) => ({params: {reason}});

/** As PostgreSQL's `integer` holds them. */
const mostLicences = 2_147_483_647;

/** In lower case and ASCII, as the addresses are that it is compared with: `münchen.example` has an ASCII form, too. */
const domainSchema = z.string().check(
  z.overwrite((domain) => domainToASCII(domain.trim()) || domain.trim()),
  z.minLength(1, {abort: true}),
  z.maxLength(253, {abort: true}),
  z.refine((domain) => z.regexes.domain.test(domain), {...because('is no domain'), abort: true}),
  z.refine((domain) => !isFreeMail(`@${domain}`), because('is a domain at which anybody gets an address')),
);

/**
 * What one organization has subscribed to. Identifiers and addresses may be written as people paste them; what comes
 * out is plain, domains and the address in lower case.
 */
export const subscriptionSchema = z.strictObject({
  zoid: zoidSchema,
  superAdminEmail: z.pipe(
    emailSchema,
    z.transform((email: string) => email.toLowerCase()),
  ),
  /** The regional tier: any name of up to 50 characters. What was no UTF-8 has lost some of them. */
  tier: lineSchema(1, 50).check(z.refine((tier) => !tier.includes('\ufffd'), asIssue('not_text'))),
  /** ZOID of the partner of record. */
  partner: z._default(z.nullable(zoidSchema), null),
  /** Verified by the organization as its own. */
  domains: z._default(z.array(domainSchema), []),
  /** ZUIDs. */
  users: z._default(z.array(zuidSchema), []),
  /** User licences by the service's id; one that the catalogue lacks counts nothing. Empty: nothing any more. */
  services: z.record(
    z.string().check(z.regex(/^[a-z\d-]{1,100}$/)),
    z.int().check(z.minimum(0), z.maximum(mostLicences)),
  ),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

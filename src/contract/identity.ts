import * as z from 'zod/mini';
import {dataCenterIdSchema} from './data-center-schemas.ts';
import type {Region} from './data-centers.ts';

/** Longest life of a token, in seconds. */
export const tokenLifetime = 600;

/** The `aud` claim that a region's backend insists on. */
export function audienceOf(region: Region): string {
  return `partner-support-${region}`;
}

/**
 * What a signed token says of the person who asks. ES256 or EdDSA; `iss` is the store that the partner
 * is signed in to; `exp` lies at most {@link tokenLifetime} seconds after `iat`.
 */
export const tokenClaimsSchema = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  /** The user's ZUID. */
  sub: z.string().check(z.regex(/^\d{5,19}$/)),
  /** The ZOID of the partner that the user belongs to. */
  partner: z.string().check(z.regex(/^\d{5,19}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  email: z.string().check(z.minLength(3), z.maxLength(254)),
  dc: dataCenterIdSchema,
  /** Whether the partner's super admin lets this user file and follow tickets. */
  access: z.boolean(),
  iat: z.number(),
  exp: z.number(),
});
export type TokenClaims = z.infer<typeof tokenClaimsSchema>;

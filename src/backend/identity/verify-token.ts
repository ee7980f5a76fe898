import type {JWTPayload} from 'jose';
import {regionOf, regions, type Region} from '../../contract/data-centers.ts';
import {audienceOf, tokenClaimsSchema, type TokenClaims} from '../../contract/identity.ts';
import {isText} from '../../contract/text.ts';
import {ProblemError} from '../http/problem-error.ts';
import type {TokenIssuer} from './token-issuer.ts';
import {createSignatureVerifier} from './verify-signature.ts';

export type TokenVerifier = (token: string) => Promise<TokenClaims>;

/** Verifies partners' tokens for one region. The signature comes first; then whether it is meant for this region. */
export function createTokenVerifier(region: Region, issuers: readonly TokenIssuer[]): TokenVerifier {
  const verifySignature = createSignatureVerifier(issuers);

  return async (token) => {
    const payload = await verifySignature(token);
    checkAudience(payload, region);
    const claims = tokenClaimsSchema.safeParse(payload);
    if (!claims.success || !isText(claims.data.name) || !isText(claims.data.email)) {
      throw new ProblemError('token_invalid');
    }
    // Also where the token's data center has no backend at all.
    if (regionOf(claims.data.dc) !== region) throw new ProblemError('region_mismatch');
    return claims.data;
  };
}

/** A token that also names the other region's backend would be good for both, so it is good for none. */
function checkAudience({aud}: JWTPayload, region: Region): void {
  const audiences = [aud].flat();
  const others = regions.filter((other) => other !== region);
  if (others.some((other) => audiences.includes(audienceOf(other)))) throw new ProblemError('region_mismatch');
  if (!audiences.includes(audienceOf(region))) throw new ProblemError('token_invalid');
}

import {createLocalJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload} from 'jose';
import {regionOf, regionSchema, type Region} from '../../contract/data-centers.ts';
import {audienceOf, tokenClaimsSchema, tokenLifetime, type TokenClaims} from '../../contract/identity.ts';
import {isText} from '../../contract/text.ts';
import {ProblemError} from '../http/problem-error.ts';
import {verifyWithAnyKey} from './verify-with-any-key.ts';
import type {TokenIssuer} from './token-issuer.ts';

export type TokenVerifier = (token: string) => Promise<TokenClaims>;

/** Seconds that the clocks of an issuer and of this machine may differ. */
const clockTolerance = 60;

/**
 * Verifies tokens for one region. The signature comes first, by the keys configured for the token's
 * issuer and by nothing that the token brings along; then whether it is meant for this region.
 */
export function createTokenVerifier(region: Region, issuers: readonly TokenIssuer[]): TokenVerifier {
  const keysOf = new Map(issuers.map(({issuer, keys}) => [issuer, createLocalJWKSet({keys: [...keys]})]));

  return async (token) => {
    const payload = await verified(async () => {
      const {iss} = decodeJwt(token);
      const keys = keysOf.get(iss ?? '');
      if (!iss || !keys) throw new ProblemError('token_invalid');
      return verifyWithAnyKey(keys, (key) => jwtVerify(token, key, {...rules, issuer: iss}));
    });
    if (!isShortLived(payload)) throw new ProblemError('token_invalid');
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

const rules = {
  // Without this list, a public key could be taken for an HMAC's secret.
  algorithms: ['ES256', 'EdDSA'],
  // jose takes tokens that never expire unless told otherwise.
  requiredClaims: ['aud', 'sub', 'iat', 'exp'],
  clockTolerance,
};

async function verified(verify: () => Promise<JWTPayload>): Promise<JWTPayload> {
  try {
    return await verify();
  } catch (error) {
    throw new ProblemError(error instanceof errors.JWTExpired ? 'token_expired' : 'token_invalid');
  }
}

/** A stolen token is worth minutes: lifetimes beyond the contract's and dates of issue to come are refused. */
function isShortLived({iat = Infinity, exp = Infinity}: JWTPayload): boolean {
  return exp > iat && exp - iat <= tokenLifetime && iat <= Date.now() / 1000 + clockTolerance;
}

/** A token that also names the other region's backend would be good for both, so it is good for none. */
function checkAudience({aud}: JWTPayload, region: Region): void {
  const audiences = [aud].flat();
  const others = regionSchema.options.filter((other) => other !== region);
  if (others.some((other) => audiences.includes(audienceOf(other)))) throw new ProblemError('region_mismatch');
  if (!audiences.includes(audienceOf(region))) throw new ProblemError('token_invalid');
}

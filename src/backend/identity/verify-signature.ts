import {createLocalJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload} from 'jose';
import {tokenLifetime} from '../../contract/identity.ts';
import {ProblemError} from '../http/problem-error.ts';
import {verifyWithAnyKey} from './verify-with-any-key.ts';
import type {TokenIssuer} from './token-issuer.ts';

/** Seconds that the clocks of an issuer and of this machine may differ. */
const clockTolerance = 60;

const rules = {
  // Without this list, a public key could be taken for an HMAC's secret.
  algorithms: ['ES256', 'EdDSA'],
  // jose takes tokens that never expire unless told otherwise.
  requiredClaims: ['aud', 'sub', 'iat', 'exp'],
  clockTolerance,
};

/**
 * Verifies that a token was signed by one of `issuers` and is short-lived, by the keys configured for its issuer and by
 * nothing that the token brings along. Rejects with `token_expired` or `token_invalid`.
 */
export function createSignatureVerifier(issuers: readonly TokenIssuer[]): (token: string) => Promise<JWTPayload> {
  const keysOf = new Map(issuers.map(({issuer, keys}) => [issuer, createLocalJWKSet({keys: [...keys]})]));

  return async (token) => {
    const payload = await verified(async () => {
      const {iss} = decodeJwt(token);
      const keys = keysOf.get(iss ?? '');
      if (!iss || !keys) throw new ProblemError('token_invalid');
      return verifyWithAnyKey(keys, (key) => jwtVerify(token, key, {...rules, issuer: iss}));
    });
    if (!isShortLived(payload)) throw new ProblemError('token_invalid');
    return payload;
  };
}

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

import {
  errors,
  type createLocalJWKSet,
  type CryptoKey,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyResult,
} from 'jose';

/**
 * Runs `verify` with the issuer's key that fits. Where several do (two keys of one kind during a change
 * of keys, and a token that does not say which), each gets its turn.
 */
export async function verifyWithAnyKey(
  keys: ReturnType<typeof createLocalJWKSet>,
  verify: (key: JWTVerifyGetKey) => Promise<JWTVerifyResult>,
): Promise<JWTPayload> {
  try {
    return (await verify(keys)).payload;
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    return tryEach(error, verify);
  }
}

async function tryEach(
  candidates: AsyncIterable<CryptoKey>,
  verify: (key: JWTVerifyGetKey) => Promise<JWTVerifyResult>,
): Promise<JWTPayload> {
  for await (const key of candidates) {
    try {
      return (await verify(() => Promise.resolve(key))).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  throw new errors.JWSSignatureVerificationFailed();
}

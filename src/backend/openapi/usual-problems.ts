/** What every address may refuse. */
export const everywhere = ['origin_not_allowed', 'method_not_allowed', 'internal'] as const;

/** What every address may refuse that needs a token. */
export const whenSignedIn = [
  ...everywhere,
  'token_missing',
  'token_expired',
  'token_invalid',
  'access_not_granted',
  'region_mismatch',
  'storage_unavailable',
] as const;

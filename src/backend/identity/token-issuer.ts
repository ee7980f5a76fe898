import type {JWK} from 'jose';

/** Who may sign tokens: the store that a partner is signed in to. */
export interface TokenIssuer {
  /** The `iss` claim, such as `https://store.zoho.eu`. */
  readonly issuer: string;
  /** Public keys, ES256 or EdDSA. */
  readonly keys: readonly JWK[];
}

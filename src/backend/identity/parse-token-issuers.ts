import {createPublicKey, type JsonWebKey} from 'node:crypto';
import type {JWK} from 'jose';
import type {TokenIssuer} from './token-issuer.ts';

type Parsed = {readonly issuers: readonly TokenIssuer[]} | {readonly mistakes: readonly string[]};

/**
 * The issuers in a JSON text such as `[{"issuer": "https://store.zoho.eu", "keys": [{"kty": "EC", …}]}]`,
 * or one sentence for each mistake, which names the `variable`. A key's own values are in no sentence.
 */
export function parseTokenIssuers(text: string, variable: string): Parsed {
  const list = parseList(text);
  if (!list) {
    return {
      mistakes: [`${variable} must be a JSON array such as [{"issuer": "https://store.zoho.eu", "keys": […]}].`],
    };
  }
  const mistakes: string[] = [];
  const issuers = list.map((entry, index): TokenIssuer => {
    const place = `${variable}, entry ${index + 1}`;
    const {issuer, keys} = (entry ?? {}) as {issuer?: unknown; keys?: unknown};
    if (typeof issuer !== 'string' || issuer === '') mistakes.push(`${place}: "issuer" must be text.`);
    if (!Array.isArray(keys) || keys.length === 0) mistakes.push(`${place}: "keys" must hold a public key at least.`);
    const known = Array.isArray(keys) ? (keys as unknown[]) : [];
    known.forEach((key, position) => {
      const mistake = mistakeOfKey(key);
      if (mistake) mistakes.push(`${place}, key ${position + 1}: ${mistake}`);
    });
    return {issuer: String(issuer), keys: known as JWK[]};
  });
  if (new Set(issuers.map(({issuer}) => issuer)).size < issuers.length) {
    mistakes.push(`${variable}: each issuer may stand there once.`);
  }
  return mistakes.length > 0 ? {mistakes} : {issuers};
}

function parseList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

const curves: Readonly<Record<string, string>> = {'P-256': 'EC', Ed25519: 'OKP'};

function mistakeOfKey(key: unknown): string | undefined {
  if (typeof key !== 'object' || key === null) return 'it must be a JSON Web Key.';
  const {kty, crv, d, k} = key as JWK;
  if (d !== undefined || k !== undefined) return 'it is a private or secret key; only the public one belongs here.';
  if (crv === undefined || curves[crv] !== kty) return 'only ES256 (EC, P-256) and EdDSA (OKP, Ed25519) are taken.';
  try {
    createPublicKey({key: key as JsonWebKey, format: 'jwk'});
    return undefined;
  } catch {
    return 'it is no valid public key.';
  }
}

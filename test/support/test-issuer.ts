import {generateKeyPairSync} from 'node:crypto';
import {SignJWT, type JWK} from 'jose';
import {dataCenterOf, type DataCenterId} from '../../src/contract/data-centers.ts';
import {audienceOf, tokenLifetime} from '../../src/contract/identity.ts';
import type {TokenIssuer} from '../../src/backend/identity/token-issuer.ts';

/** `dataCenter` (default `us`) decides `dc` and `aud`. Everything else is a claim; `undefined` leaves it out. */
export interface TokenWishes {
  readonly dataCenter?: DataCenterId | undefined;
  /** To add to the protected header. */
  readonly header?: Readonly<Record<string, unknown>> | undefined;
  readonly [claim: string]: unknown;
}

/** A store that signs tokens with an ES256 key of its own. */
export interface TestIssuer extends TokenIssuer {
  token(wishes?: TokenWishes): Promise<string>;
  /** What {@link token} signs. */
  claims(wishes?: TokenWishes): Record<string, unknown>;
}

export function createTestIssuer(issuer = 'https://store.example', kid = 'test-key'): TestIssuer {
  const {publicKey, privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
  const keys = [{...(publicKey.export({format: 'jwk'}) as JWK), kid}];

  const claims = ({dataCenter = 'us', header: _, ...own}: TokenWishes = {}) => {
    const iat = typeof own['iat'] === 'number' ? own['iat'] : Math.floor(Date.now() / 1000);
    const all = {
      iss: issuer,
      aud: audienceOf(dataCenterOf(dataCenter).region ?? 'com'),
      sub: '740001111',
      partner: '20105462640',
      name: 'Ada Partner',
      email: 'ada@partner.example',
      dc: dataCenter,
      access: true,
      iat,
      exp: iat + tokenLifetime,
      ...own,
    };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  };

  const token = (wishes: TokenWishes = {}) =>
    new SignJWT(claims(wishes)).setProtectedHeader({alg: 'ES256', kid, ...wishes.header}).sign(privateKey);

  return {issuer, keys, claims, token};
}

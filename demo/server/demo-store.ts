import {createPrivateKey, generateKeyPairSync, createPublicKey, type KeyObject} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {SignJWT, type JWK} from 'jose';
import {join} from 'node:path';
import type {DataCenterId, Region} from '../../src/contract/data-centers.ts';
import {audienceOf, tokenLifetime} from '../../src/contract/identity.ts';
import type {Persona} from './personas.ts';

/** The store that partners are signed in to: it signs their tokens, as the real one would. */
export class DemoStore {
  readonly issuer: string;
  readonly #key: KeyObject;

  private constructor(issuer: string, key: KeyObject) {
    this.issuer = issuer;
    this.#key = key;
  }

  /** With the key that lies in `folder`, so that tokens outlive a restart; made at the first start. */
  static async open(issuer: string, folder: string): Promise<DemoStore> {
    const path = join(folder, 'store-key.pem');
    await mkdir(folder, {recursive: true});
    if (!existsSync(path)) {
      const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
      await writeFile(path, privateKey.export({type: 'pkcs8', format: 'pem'}), {mode: 0o600});
    }
    return new DemoStore(issuer, createPrivateKey(await readFile(path)));
  }

  /** What a backend is told of this store. */
  get publicKey(): JWK {
    return {...(createPublicKey(this.#key).export({format: 'jwk'}) as JWK), kid: 'demo-store', alg: 'ES256'};
  }

  /** A token for the backend of `region`, which takes the tickets of `dataCenter`. */
  sign({sub, partner, name, email, access}: Persona, dataCenter: DataCenterId, region: Region): Promise<string> {
    return new SignJWT({partner, name, email, access, dc: dataCenter})
      .setProtectedHeader({alg: 'ES256', kid: 'demo-store'})
      .setIssuer(this.issuer)
      .setAudience(audienceOf(region))
      .setSubject(sub)
      .setIssuedAt()
      .setExpirationTime(`${tokenLifetime} seconds`)
      .sign(this.#key);
  }
}

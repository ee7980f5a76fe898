import {createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject} from 'node:crypto';
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {SignJWT, type JWK, type JWTPayload} from 'jose';
import {join} from 'node:path';
import {tokenLifetime} from '../../src/contract/identity.ts';

/** A key that signs tokens by ES256. Kept on the disk, so that tokens outlive a restart. */
export class SigningKey {
  readonly #name: string;
  readonly #key: KeyObject;

  private constructor(name: string, key: KeyObject) {
    this.#name = name;
    this.#key = key;
  }

  /** The key `name` that lies in `folder`; made at the first start. */
  static async open(name: string, folder: string): Promise<SigningKey> {
    const path = join(folder, `${name}-key.pem`);
    await mkdir(folder, {recursive: true});
    if (!existsSync(path)) {
      const {privateKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
      await writeFile(path, privateKey.export({type: 'pkcs8', format: 'pem'}), {mode: 0o600});
    }
    return new SigningKey(name, createPrivateKey(await readFile(path)));
  }

  /** What a backend is told of it. */
  get publicKey(): JWK {
    return {...(createPublicKey(this.#key).export({format: 'jwk'}) as JWK), kid: `demo-${this.#name}`, alg: 'ES256'};
  }

  /** A token with these claims that lives as long as a backend allows. */
  sign(issuer: string, audience: string, subject: string, claims: JWTPayload): Promise<string> {
    return new SignJWT(claims)
      .setProtectedHeader({alg: 'ES256', kid: `demo-${this.#name}`})
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(`${tokenLifetime} seconds`)
      .sign(this.#key);
  }
}

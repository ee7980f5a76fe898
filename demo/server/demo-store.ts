import type {JWK} from 'jose';
import type {DataCenterId, Region} from '../../src/contract/data-centers.ts';
import {audienceOf} from '../../src/contract/identity.ts';
import type {Persona} from './personas.ts';
import {SigningKey} from './signing-key.ts';

/** The store that partners are signed in to: it signs their tokens, as the real one would. */
export class DemoStore {
  readonly issuer: string;
  readonly #key: SigningKey;

  private constructor(issuer: string, key: SigningKey) {
    this.issuer = issuer;
    this.#key = key;
  }

  static async open(issuer: string, folder: string): Promise<DemoStore> {
    return new DemoStore(issuer, await SigningKey.open('store', folder));
  }

  /** What a backend is told of this store. */
  get publicKey(): JWK {
    return this.#key.publicKey;
  }

  /** A token for the backend of `region`, which takes the tickets of `dataCenter`. */
  sign({sub, partner, name, email, access}: Persona, dataCenter: DataCenterId, region: Region): Promise<string> {
    return this.#key.sign(this.issuer, audienceOf(region), sub, {partner, name, email, access, dc: dataCenter});
  }
}

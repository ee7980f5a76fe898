import type {JWK} from 'jose';
import {audienceOfAgents, type AgentRole} from '../../src/contract/agent-identity.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {SigningKey} from './signing-key.ts';

/** Who works for support in each role. All made up. */
const agents: Readonly<Record<AgentRole, {readonly sub: string; readonly name: string}>> = {
  viewer: {sub: 'agent-3', name: 'Vera Visitor'},
  agent: {sub: 'agent-1', name: 'Dana Demo'},
  supervisor: {sub: 'agent-2', name: 'Emil Example'},
};

/** Where support staff are signed in: with a key of its own, for no key of the store makes an agent. */
export class DemoSupport {
  readonly issuer: string;
  readonly #key: SigningKey;

  private constructor(issuer: string, key: SigningKey) {
    this.issuer = issuer;
    this.#key = key;
  }

  static async open(issuer: string, folder: string): Promise<DemoSupport> {
    return new DemoSupport(issuer, await SigningKey.open('support', folder));
  }

  /** What a backend is told of it. */
  get publicKey(): JWK {
    return this.#key.publicKey;
  }

  /** A token for the backend of `region`, of the one who has this role there. */
  sign(role: AgentRole, region: Region): Promise<string> {
    const {sub, name} = agents[role];
    return this.#key.sign(this.issuer, audienceOfAgents(region), sub, {name, role});
  }
}

import {audienceOfAgents, type AgentRole} from '../../src/contract/agent-identity.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import type {TestIssuer} from './test-issuer.ts';

export interface AgentWishes {
  /** Default `com`. */
  readonly region?: Region;
  /** Default `agent`. */
  readonly role?: AgentRole;
  readonly sub?: string;
  readonly name?: string;
  /** Further claims. */
  readonly [claim: string]: unknown;
}

/** A token of somebody of support, by a store that may sign such. */
export function agentToken(issuer: TestIssuer, wishes: AgentWishes = {}): Promise<string> {
  const {region = 'com', role = 'agent', ...rest} = wishes;
  const partnersOwn = {partner: undefined, email: undefined, dc: undefined, access: undefined};
  return issuer.token({
    ...partnersOwn,
    aud: audienceOfAgents(region),
    sub: 'agent-1',
    name: 'Dana Demo',
    role,
    ...rest,
  });
}

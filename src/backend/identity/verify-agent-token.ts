import {regions, type Region} from '../../contract/data-centers.ts';
import {agentClaimsSchema, audienceOfAgents, type AgentClaims} from '../../contract/agent-identity.ts';
import {isText} from '../../contract/text.ts';
import {ProblemError} from '../http/problem-error.ts';
import type {TokenIssuer} from './token-issuer.ts';
import {createSignatureVerifier} from './verify-signature.ts';

export type AgentTokenVerifier = (token: string) => Promise<AgentClaims>;

/**
 * Verifies tokens of support staff for one region. Their issuers and audience are their own, so that no partner's
 * token passes for one, whoever signed it.
 */
export function createAgentTokenVerifier(region: Region, issuers: readonly TokenIssuer[]): AgentTokenVerifier {
  const verifySignature = createSignatureVerifier(issuers);
  const others = regions.filter((other) => other !== region).map(audienceOfAgents);

  return async (token) => {
    const payload = await verifySignature(token);
    const audiences = [payload.aud].flat();
    if (others.some((other) => audiences.includes(other))) throw new ProblemError('region_mismatch');
    if (!audiences.includes(audienceOfAgents(region))) throw new ProblemError('token_invalid');
    const claims = agentClaimsSchema.safeParse(payload);
    if (!claims.success || !isText(claims.data.name) || !isText(claims.data.sub)) {
      throw new ProblemError('token_invalid');
    }
    return claims.data;
  };
}

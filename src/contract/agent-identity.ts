import * as z from 'zod/mini';
import type {Region} from './data-centers.ts';

/** The `aud` claim of support staff: a partner's token is none of theirs, and the other way round. */
export function audienceOfAgents(region: Region): string {
  return `partner-support-agents-${region}`;
}

/** What somebody of support may do; each role includes the ones before it. */
export const agentRoles = ['viewer', 'agent', 'supervisor'] as const;
export type AgentRole = (typeof agentRoles)[number];

/**
 * What a signed token says of an agent. ES256 or EdDSA, by an issuer of agents' tokens; it lives as short as a
 * partner's. `viewer` reads, `agent` answers and corrects, `supervisor` merges tickets.
 */
export const agentClaimsSchema = z.object({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  sub: z.string().check(z.minLength(1), z.maxLength(100)),
  /** As partners read it beside an answer. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  role: z.enum(agentRoles),
  iat: z.number(),
  exp: z.number(),
});
export type AgentClaims = z.infer<typeof agentClaimsSchema>;

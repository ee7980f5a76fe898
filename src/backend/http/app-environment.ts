import type {AgentClaims} from '../../contract/agent-identity.ts';
import type {TokenClaims} from '../../contract/identity.ts';

/** What a request carries through the app, as Hono wants it described. */
export interface AppEnvironment {
  Variables: {
    requestId: string;
    /** Who asks; set where a route has passed `authenticate`. */
    claims: TokenClaims;
    /** Who of support asks; set where a route has passed `authenticateAgent`. */
    agent: AgentClaims;
  };
}

import type {AgentClaims} from '../../contract/agent-identity.ts';
import type {TokenClaims} from '../../contract/identity.ts';

/** What a request carries through the app, as Hono wants it described. */
export interface AppEnvironment {
  Bindings: {
    /** The address at the other end of the connection; not there where there is no connection. */
    peer?: string | undefined;
  };
  Variables: {
    requestId: string;
    /** Of the trace that the request says it is part of. */
    traceId?: string;
    /** Who asks; set where a route has passed `authenticate`. */
    claims: TokenClaims;
    /** Who of support asks; set where a route has passed `authenticateAgent`. */
    agent: AgentClaims;
  };
}

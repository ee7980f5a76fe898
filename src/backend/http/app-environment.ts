import type {AgentClaims} from '../../contract/agent-identity.ts';
import type {TokenClaims} from '../../contract/identity.ts';

/** What a request carries through the app, as Hono wants it described. */
export interface AppEnvironment {
  Bindings: {
    /** The address at the other end of the connection; not there where there is no connection. */
    peer?: string | undefined;
    /** Ends the connection at once; not there where there is none. */
    cut?: (() => void) | undefined;
  };
  Variables: {
    requestId: string;
    /** Of the trace that the request says it is part of. */
    traceId?: string;
    /** Ends an answer whose head is out, and logs why. `false` where there is no connection to end. */
    breakOff: (error: unknown) => boolean;
    /** Who asks; set where a route has passed `authenticate`. */
    claims: TokenClaims;
    /** Who of support asks; set where a route has passed `authenticateAgent`. */
    agent: AgentClaims;
  };
}

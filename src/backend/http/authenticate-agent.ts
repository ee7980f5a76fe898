import type {MiddlewareHandler} from 'hono';
import {agentRoles, type AgentRole} from '../../contract/agent-identity.ts';
import type {AgentTokenVerifier} from '../identity/verify-agent-token.ts';
import type {AppEnvironment} from './app-environment.ts';
import {bearerTokenOf} from './bearer-token.ts';
import {ProblemError} from './problem-error.ts';

/** Lets only agents through who may do what `role` does. Reads no body. */
export type ForRole = (role: AgentRole) => MiddlewareHandler<AppEnvironment>;

export function authenticateAgent(verifyToken: AgentTokenVerifier): ForRole {
  return (role) => async (c, next) => {
    const agent = await verifyToken(bearerTokenOf(c));
    if (agentRoles.indexOf(agent.role) < agentRoles.indexOf(role)) throw new ProblemError('role_not_granted');
    c.set('agent', agent);
    await next();
  };
}

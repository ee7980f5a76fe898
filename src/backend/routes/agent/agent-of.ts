import type {Context} from 'hono';
import type {Agent} from '../../database/agent-work.ts';
import type {AppEnvironment} from '../../http/app-environment.ts';

/** Who acts, as the token says. */
export function agentOf(c: Context<AppEnvironment>): Agent {
  const {sub, name} = c.get('agent');
  return {id: sub, name};
}

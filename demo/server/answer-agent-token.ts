import * as z from 'zod/mini';
import {agentRoles} from '../../src/contract/agent-identity.ts';
import {regionSchema} from '../../src/contract/data-center-schemas.ts';
import {ok, refuse, type Answer} from './answer.ts';
import type {DemoSupport} from './demo-support.ts';

const wishSchema = z.object({region: regionSchema, role: z.enum(agentRoles)});

/** `/agent-token?region=eu&role=agent` → `{"token": "…"}` */
export async function answerAgentToken(support: DemoSupport, query: URLSearchParams): Promise<Answer> {
  const wish = wishSchema.safeParse(Object.fromEntries(query));
  if (!wish.success) return refuse(400, 'region must be com or eu, and role viewer, agent or supervisor.');
  return ok({token: await support.sign(wish.data.role, wish.data.region)});
}

import {Hono, type Context} from 'hono';
import {agentTextSchema, type Note} from '../../../contract/agent-ticket.ts';
import type {Message} from '../../../contract/conversation.ts';
import type {Agent, Said} from '../../database/agent-work.ts';
import type {Database} from '../../database/open-database.ts';
import type {AppEnvironment} from '../../http/app-environment.ts';
import type {ForRole} from '../../http/authenticate-agent.ts';
import {idempotencyKeyOf} from '../../http/idempotency-key.ts';
import {onlyMethods} from '../../http/only-methods.ts';
import {ProblemError} from '../../http/problem-error.ts';
import {readJson} from '../../http/read-json.ts';
import {parseBody} from '../parse-body.ts';
import {ticketIdOf} from '../ticket-id.ts';
import {agentOf} from './agent-of.ts';

type Say = (agent: Agent, ticketId: string, key: string, text: string) => Promise<Said<Message | Note>>;

/** What agents say: public answers, and notes that never reach a partner. Each once for its key. */
export function agentConversationRoutes({agentWork}: Database, forRole: ForRole) {
  const replies = '/v1/agent/tickets/:id/replies';
  const notes = '/v1/agent/tickets/:id/notes';
  return new Hono<AppEnvironment>()
    .post(replies, forRole('agent'), (c) => answer(c, (...what) => agentWork.answer(...what)))
    .all(replies, onlyMethods('POST'))
    .post(notes, forRole('agent'), (c) => answer(c, (...what) => agentWork.note(...what)))
    .all(notes, onlyMethods('POST'));
}

async function answer(c: Context<AppEnvironment>, say: Say): Promise<Response> {
  const id = ticketIdOf(c);
  const key = idempotencyKeyOf(c);
  const {text} = parseBody(agentTextSchema, await readJson(c));
  const result = await say(agentOf(c), id, key, text);
  if (result.outcome === 'not_found') throw new ProblemError('not_found');
  if (result.outcome === 'key_reused') throw new ProblemError('idempotency_key_reused');
  const replayed = result.outcome === 'replayed' ? {'Idempotency-Replayed': 'true'} : {};
  return c.json(result.said, 201, {'Cache-Control': 'no-store', ...replayed});
}

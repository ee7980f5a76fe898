import {Hono} from 'hono';
import {agentFilterSchema} from '../../../contract/agent-filter.ts';
import {
  agentChangeSchema,
  mergeSchema,
  type AgentTicketDetails,
  type AgentTicketPage,
} from '../../../contract/agent-ticket.ts';
import type {Database} from '../../database/open-database.ts';
import type {AppEnvironment} from '../../http/app-environment.ts';
import type {ForRole} from '../../http/authenticate-agent.ts';
import {jsonWithEtag} from '../../http/json-with-etag.ts';
import {onlyMethods} from '../../http/only-methods.ts';
import {ProblemError} from '../../http/problem-error.ts';
import {readJson} from '../../http/read-json.ts';
import {parseListQuery} from '../list-query.ts';
import {parseBody} from '../parse-body.ts';
import {formatCursor} from '../ticket-cursor.ts';
import {ticketIdOf} from '../ticket-id.ts';
import {agentOf} from './agent-of.ts';

const all = '/v1/agent/tickets';
const one = '/v1/agent/tickets/:id';
const merge = '/v1/agent/tickets/:id/merge';

/** Every partner's tickets, for support staff: viewers read, agents correct, supervisors merge. */
export function agentTicketRoutes({agentTickets, agentWork}: Database, forRole: ForRole) {
  const found = async (id: string): Promise<AgentTicketDetails> => {
    const ticket = await agentTickets.find(id);
    if (!ticket) throw new ProblemError('not_found');
    return ticket;
  };
  return new Hono<AppEnvironment>()
    .get(all, forRole('viewer'), async (c) => {
      const {tickets, next} = await agentTickets.list(
        parseListQuery(agentFilterSchema, new URL(c.req.url).searchParams),
      );
      const page: AgentTicketPage = {tickets: [...tickets], nextCursor: next ? formatCursor(next) : null};
      return jsonWithEtag(c, page, 'no-store');
    })
    .all(all, onlyMethods('GET'))
    .get(one, forRole('viewer'), async (c) => jsonWithEtag(c, await found(ticketIdOf(c)), 'no-store'))
    .patch(one, forRole('agent'), async (c) => {
      const id = ticketIdOf(c);
      const change = parseBody(agentChangeSchema, await readJson(c));
      const {outcome} = await agentWork.change(agentOf(c), id, change);
      if (outcome === 'not_found') throw new ProblemError('not_found');
      return c.json<AgentTicketDetails>(await found(id), 200, {'Cache-Control': 'no-store'});
    })
    .all(one, onlyMethods('GET', 'PATCH'))
    .post(merge, forRole('supervisor'), async (c) => {
      const id = ticketIdOf(c);
      const {into} = parseBody(mergeSchema, await readJson(c));
      const {outcome} = await agentWork.merge(agentOf(c), id, into.toLowerCase());
      if (outcome === 'not_found') throw new ProblemError('not_found');
      if (outcome === 'not_mergeable') {
        throw new ProblemError('validation_failed', {errors: [{pointer: '/into', code: 'invalid'}]});
      }
      return c.json<AgentTicketDetails>(await found(id), 200, {'Cache-Control': 'no-store'});
    })
    .all(merge, onlyMethods('POST'));
}

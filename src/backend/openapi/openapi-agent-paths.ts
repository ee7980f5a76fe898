import {agentFilterSchema} from '../../contract/agent-filter.ts';
import {downloadResponse} from './file-paths.ts';
import * as part from './openapi-parts.ts';
import {problemResponses} from './openapi-responses.ts';

const {answer, contract, whenKept, whenSent} = part;
const security = [{agentToken: []}];
const id = {name: 'id', in: 'path', required: true, description: "The ticket's id.", schema: part.uuid};
const details = contract('AgentTicketDetails');

const whenAgent = [
  ...part.everywhere,
  'token_missing',
  'token_expired',
  'token_invalid',
  'role_not_granted',
  'region_mismatch',
  ...part.whenCounted,
] as const;

const listTickets = {
  operationId: 'agentListTickets',
  summary: "Every partner's tickets, newest activity first. For viewers and above.",
  security,
  parameters: part.listParameters('AgentFilter', agentFilterSchema),
  responses: {
    200: answer('A page.', contract('AgentTicketPage'), {ETag: part.etag}),
    304: part.notModified,
    ...problemResponses(...whenAgent, 'validation_failed'),
  },
};

const findTicket = {
  operationId: 'agentFindTicket',
  summary: 'A ticket with notes, audit trail and forwarding. For viewers and above.',
  security,
  parameters: [id, part.ifNoneMatch],
  responses: {
    200: answer('The ticket.', details, {ETag: part.etag}),
    304: part.notModified,
    ...problemResponses(...whenAgent, 'not_found'),
  },
};

const changeTicket = {
  operationId: 'agentChangeTicket',
  summary:
    'Corrects a ticket. Severity and priority follow from the primary e-mail and the service, by the workflow. For ' +
    'agents and above.',
  security,
  parameters: [id],
  requestBody: part.requestBody('AgentChange'),
  responses: {
    200: answer('The ticket as it is now.', details),
    ...problemResponses(...whenAgent, ...whenSent, 'not_found'),
  },
};

const mergeTicket = {
  operationId: 'agentMergeTicket',
  summary: 'Closes a ticket as a duplicate of another one of the same partner. For supervisors.',
  security,
  parameters: [id],
  requestBody: part.requestBody('Merge'),
  responses: {
    200: answer('The duplicate as it is now.', details),
    ...problemResponses(...whenAgent, ...whenSent, 'not_found'),
  },
};

function say(operationId: string, summary: string, schema: string) {
  return {
    operationId,
    summary: `${summary} For agents and above.`,
    security,
    parameters: [id, part.idempotencyKey],
    requestBody: part.requestBody('AgentText'),
    responses: {
      201: answer('Stored. The same when the key comes again.', contract(schema), part.idempotencyReplayed),
      ...problemResponses(...whenAgent, ...whenSent, ...whenKept, 'not_found'),
    },
  };
}

const downloadAttachment = {
  operationId: 'agentDownloadAttachment',
  summary: "A file of whatever partner's ticket, to be saved. For viewers and above.",
  security,
  parameters: [{...id, description: "The attachment's id."}],
  responses: {200: downloadResponse, ...problemResponses(...whenAgent, 'not_found')},
};

/** What support staff may ask, with tokens of their own. */
export const openapiAgentPaths = {
  '/v1/agent/tickets': {get: listTickets},
  '/v1/agent/tickets/{id}': {get: findTicket, patch: changeTicket},
  '/v1/agent/tickets/{id}/replies': {post: say('agentAnswer', 'Answers the partner.', 'Message')},
  '/v1/agent/tickets/{id}/notes': {post: say('agentNote', 'Writes a note that no partner sees.', 'Note')},
  '/v1/agent/tickets/{id}/merge': {post: mergeTicket},
  '/v1/agent/attachments/{id}': {get: downloadAttachment},
};

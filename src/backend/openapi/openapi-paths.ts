import {filePaths} from './file-paths.ts';
import {answer, contract, etag, everywhere, ifNoneMatch, noContent, notModified} from './openapi-parts.ts';
import {problemResponses} from './openapi-responses.ts';
import {openapiAgentPaths} from './openapi-agent-paths.ts';
import {openapiTicketPaths} from './openapi-ticket-paths.ts';

function publicDocument(operationId: string, summary: string, schema: object) {
  return {
    operationId,
    summary,
    parameters: [ifNoneMatch],
    responses: {200: answer(summary, schema, {ETag: etag}), 304: notModified, ...problemResponses(...everywhere)},
  };
}

const health = {
  type: 'object',
  properties: {status: {type: 'string'}, region: {type: 'string'}},
  required: ['status', 'region'],
};

const zohoDeskHook = {
  operationId: 'tellOfZohoDesk',
  summary: 'A Zoho Desk tells that there is something new about tickets. Only where to look is believed.',
  parameters: [
    {
      name: 'X-ZohoWebhook-Signature',
      in: 'header',
      required: true,
      description: "`t=MILLISECONDS,v=HEX`: the HMAC-SHA256 of `MILLISECONDS.BODY` under the webhook's secret.",
      schema: {type: 'string'},
    },
  ],
  requestBody: {
    required: true,
    description: "An event with its `eventId` and the `ticketId`, or what Desk's own webhooks send: a list of events.",
    content: {'application/json': {schema: {type: ['object', 'array']}}},
  },
  responses: {
    204: noContent,
    ...problemResponses(
      ...everywhere,
      'token_invalid',
      'malformed',
      'body_too_large',
      'storage_unavailable',
      'storage_full',
    ),
  },
};

/** Of a process that is about to end, beside the problem of a storage that can not be reached. */
const notReady = {
  description: 'About to end (`stopping`), or the storage can not be reached.',
  content: {
    'application/json': {schema: health},
    'application/problem+json': {schema: contract('Problem')},
  },
};

/** Every route but `/metrics`, which is for the private port alone, with its headers, answers and problems. Unknown addresses answer 404 `not_found`. */
export const openapiPaths = {
  '/v1/meta': {get: publicDocument('getMeta', 'What the region takes.', contract('Meta'))},
  ...openapiTicketPaths,
  ...filePaths,
  ...openapiAgentPaths,
  '/v1/hooks/zoho-desk': {post: zohoDeskHook},
  '/openapi.json': {get: publicDocument('getOpenapi', 'This document.', {type: 'object'})},
  '/healthz': {
    get: {
      operationId: 'getHealth',
      summary: 'The process answers.',
      responses: {200: answer('It does.', health), ...problemResponses(...everywhere)},
    },
  },
  '/readyz': {
    get: {
      operationId: 'getReadiness',
      summary: 'Tickets can be stored.',
      responses: {200: answer('They can.', health), 503: notReady, ...problemResponses(...everywhere)},
    },
  },
};

import {filePaths} from './file-paths.ts';
import {answer, contract, etag, everywhere, ifNoneMatch, notModified} from './openapi-parts.ts';
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

const health = {type: 'object', properties: {status: {type: 'string'}}, required: ['status']};

/** Every route, with its headers, answers and problems. Unknown addresses answer 404 `not_found`. */
export const openapiPaths = {
  '/v1/meta': {get: publicDocument('getMeta', 'What the region takes.', contract('Meta'))},
  ...openapiTicketPaths,
  ...filePaths,
  ...openapiAgentPaths,
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
      responses: {200: answer('They can.', health), ...problemResponses(...everywhere, 'storage_unavailable')},
    },
  },
};

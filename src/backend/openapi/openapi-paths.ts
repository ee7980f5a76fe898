import {pageLimits} from '../../contract/ticket.ts';
import {filePaths} from './file-paths.ts';
import {problemResponses} from './openapi-responses.ts';
import {schemaReference} from './openapi-schemas.ts';
import {everywhere, whenSignedIn} from './usual-problems.ts';

const uuid = {type: 'string', format: 'uuid'};
const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'Tags of what is known already; answered with 304 where it is still so.',
  schema: {type: 'string'},
};
const requestId = {description: 'For questions about this very request.', schema: uuid};
const etag = {description: 'Changes whenever the answer does.', schema: {type: 'string'}};
const signedIn = [{token: []}];

function answer(description: string, schema: object, headers: object = {}) {
  return {description, headers: {'X-Request-Id': requestId, ...headers}, content: {'application/json': {schema}}};
}

const notModified = {description: 'Still as it was.', headers: {ETag: etag, 'X-Request-Id': requestId}};
const ticket = {$ref: schemaReference('Ticket')};

const openTicket = {
  operationId: 'openTicket',
  summary: 'Opens a ticket. An Idempotency-Key opens one, however often it comes.',
  security: signedIn,
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: true,
      description: 'A UUID of your choice for this ticket; send the same one again after a lost answer.',
      schema: uuid,
    },
  ],
  requestBody: {required: true, content: {'application/json': {schema: {$ref: schemaReference('TicketDraft')}}}},
  responses: {
    201: answer('The ticket, stored. The same answer when the key comes again with the same draft.', ticket, {
      Location: {description: "The ticket's address.", schema: {type: 'string', format: 'uri-reference'}},
      'Idempotency-Replayed': {
        description: 'There where the ticket was opened by an earlier request.',
        schema: {const: 'true'},
      },
    }),
    ...problemResponses(
      ...whenSignedIn,
      'malformed',
      'idempotency_key_required',
      'body_too_large',
      'content_type_not_supported',
      'validation_failed',
      'idempotency_key_reused',
      'upload_incomplete',
      'upload_expired',
      'file_type_not_allowed',
      'file_infected',
      'storage_full',
    ),
  },
};

const listTickets = {
  operationId: 'listTickets',
  summary: "The partner's tickets, newest activity first.",
  security: signedIn,
  parameters: [
    {name: 'cursor', in: 'query', description: 'nextCursor of the page before.', schema: {type: 'string'}},
    {
      name: 'limit',
      in: 'query',
      description: 'Most tickets on the page.',
      schema: {type: 'integer', minimum: 1, maximum: pageLimits.max, default: pageLimits.default},
    },
  ],
  responses: {
    200: answer('A page.', {$ref: schemaReference('TicketPage')}),
    ...problemResponses(...whenSignedIn, 'validation_failed'),
  },
};

const findTicket = {
  operationId: 'findTicket',
  summary: "One of the partner's tickets. Another partner's is not found.",
  security: signedIn,
  parameters: [{name: 'id', in: 'path', required: true, schema: uuid}, ifNoneMatch],
  responses: {
    200: answer('The ticket.', ticket, {ETag: etag}),
    304: notModified,
    ...problemResponses(...whenSignedIn, 'not_found'),
  },
};

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
  '/v1/meta': {get: publicDocument('getMeta', 'What the region takes.', {$ref: schemaReference('Meta')})},
  '/v1/tickets': {post: openTicket, get: listTickets},
  '/v1/tickets/{id}': {get: findTicket},
  ...filePaths,
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

import {ticketFilterSchema} from '../../contract/ticket-filter.ts';
import * as part from './openapi-parts.ts';
import {problemResponses} from './openapi-responses.ts';

const {answer, contract, whenFilesCome, whenSent, whenKept, whenSignedIn} = part;
const id = {name: 'id', in: 'path', required: true, description: "The ticket's id.", schema: part.uuid};

const openTicket = {
  operationId: 'openTicket',
  summary: 'Opens a ticket. An Idempotency-Key opens one, however often it comes.',
  security: part.signedIn,
  parameters: [part.idempotencyKey],
  requestBody: part.requestBody('TicketDraft'),
  responses: {
    201: answer(
      'The ticket, stored. The same ticket when the key comes again with the same draft.',
      contract('Ticket'),
      {
        Location: {description: "The ticket's address.", schema: {type: 'string', format: 'uri-reference'}},
        ...part.idempotencyReplayed,
      },
    ),
    ...problemResponses(...whenSignedIn, ...whenSent, ...whenFilesCome, ...whenKept),
  },
};

const listTickets = {
  operationId: 'listTickets',
  summary: "The partner's tickets, newest activity first. A cursor is good for any conditions.",
  security: part.signedIn,
  parameters: part.listParameters('TicketFilter', ticketFilterSchema),
  responses: {
    200: answer('A page.', contract('TicketPage'), {ETag: part.etag}),
    304: part.notModified,
    ...problemResponses(...whenSignedIn, 'validation_failed'),
  },
};

const findTicket = {
  operationId: 'findTicket',
  summary: "One of the partner's tickets with its conversation. Another partner's is not found.",
  security: part.signedIn,
  parameters: [id, part.ifNoneMatch],
  responses: {
    200: answer('The ticket.', contract('TicketDetails'), {ETag: part.etag}),
    304: part.notModified,
    ...problemResponses(...whenSignedIn, 'not_found'),
  },
};

const changeTicket = {
  operationId: 'changeTicket',
  summary: 'Closes or reopens a ticket. What is so already stays as it is; a ticket on hold counts as open.',
  security: part.signedIn,
  parameters: [id],
  requestBody: part.requestBody('TicketChange'),
  responses: {
    200: answer('The ticket as it is now.', contract('Ticket')),
    ...problemResponses(...whenSignedIn, ...whenSent, 'not_found'),
  },
};

const replyToTicket = {
  operationId: 'replyToTicket',
  summary: 'Adds a reply, once for its Idempotency-Key. A closed ticket is opened by it.',
  security: part.signedIn,
  parameters: [id, part.idempotencyKey],
  requestBody: part.requestBody('ReplyDraft'),
  responses: {
    201: answer(
      'The reply, stored. The same one when the key comes again with the same reply.',
      contract('Message'),
      part.idempotencyReplayed,
    ),
    ...problemResponses(...whenSignedIn, ...whenSent, ...whenFilesCome, ...whenKept, 'not_found'),
  },
};

const markSeen = {
  operationId: 'markSeen',
  summary: 'Notes up to which activity the user has seen the ticket. What support does later is unread.',
  security: part.signedIn,
  parameters: [id],
  requestBody: part.requestBody('SeenMark'),
  responses: {204: part.noContent, ...problemResponses(...whenSignedIn, ...whenSent, 'not_found')},
};

const findSimilar = {
  operationId: 'findSimilarTickets',
  summary: "The partner's open tickets that a new one may repeat. Stores nothing.",
  security: part.signedIn,
  requestBody: part.requestBody('SimilarQuery'),
  responses: {
    200: answer('At most five, the likeliest first.', contract('SimilarTickets')),
    ...problemResponses(...whenSignedIn, ...whenSent),
  },
};

const getFacets = {
  operationId: 'getTicketFacets',
  summary: "What the list of the partner's tickets can be narrowed to, with counts.",
  security: part.signedIn,
  parameters: [part.ifNoneMatch],
  responses: {
    200: answer('The counts; of customers, at most 200 are named.', contract('TicketFacets'), {ETag: part.etag}),
    304: part.notModified,
    ...problemResponses(...whenSignedIn),
  },
};

export const openapiTicketPaths = {
  '/v1/tickets': {post: openTicket, get: listTickets},
  '/v1/tickets/{id}': {get: findTicket, patch: changeTicket},
  '/v1/tickets/{id}/replies': {post: replyToTicket},
  '/v1/tickets/{id}/seen': {put: markSeen},
  '/v1/tickets/similar': {post: findSimilar},
  '/v1/ticket-facets': {get: getFacets},
};

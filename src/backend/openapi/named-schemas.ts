import * as z from 'zod/mini';
import {agentFilterSchema} from '../../contract/agent-filter.ts';
import {
  agentTicketSchema,
  noteSchema,
  auditEntrySchema,
  forwardingSchema,
  agentTicketDetailsSchema,
  agentTicketPageSchema,
  agentTextSchema,
  agentChangeSchema,
  mergeSchema,
} from '../../contract/agent-ticket.ts';
import {uploadIdSchema, attachmentSchema} from '../../contract/attachment.ts';
import {commitmentSchema} from '../../contract/commitment.ts';
import {messageSchema} from '../../contract/conversation.ts';
import {customerSchema} from '../../contract/customer.ts';
import {dataCenterIdSchema} from '../../contract/data-center-schemas.ts';
import {
  emailPattern,
  emailSchema,
  identifierPattern,
  organizationIdSchema,
  zoidSchema,
  zuidSchema,
} from '../../contract/identifiers.ts';
import {idSchema} from '../../contract/id.ts';
import {metaSchema} from '../../contract/meta.ts';
import {phoneSchema} from '../../contract/phone.ts';
import {problemSchema} from '../../contract/problem.ts';
import {replyDraftSchema} from '../../contract/reply-draft.ts';
import {requestTypeSchema} from '../../contract/request-type-schema.ts';
import {seenMarkSchema} from '../../contract/seen-mark.ts';
import {otherService} from '../../contract/services.ts';
import {serviceIdSchema} from '../../contract/service-id-schema.ts';
import {similarQuerySchema, similarTicketsSchema} from '../../contract/similar-tickets.ts';
import {ticketChangeSchema} from '../../contract/ticket-change.ts';
import {ticketDraftSchema} from '../../contract/ticket-draft.ts';
import {ticketFacetsSchema} from '../../contract/ticket-facets.ts';
import {ticketFilterSchema} from '../../contract/ticket-filter.ts';
import {ticketSchema, ticketDetailsSchema, ticketPageSchema} from '../../contract/ticket.ts';
import {timePattern, timeSchema} from '../../contract/time.ts';

interface SchemaName {
  readonly id: string;
  readonly description: string;
  /** What a check in code stands for, as JSON Schema says it. */
  readonly pattern?: string;
  readonly format?: string;
  readonly minProperties?: number;
}

/** What the document calls the contract's schemas. Not in the contract: pages that load the widget need none of it. */
const names: readonly (readonly [schema: z.core.$ZodType, name: SchemaName])[] = [
  [agentFilterSchema, {id: 'AgentFilter', description: "Conditions of an agent's list, all of them at once."}],
  [agentTicketSchema, {id: 'AgentTicket', description: 'A ticket as support sees it.'}],
  [noteSchema, {id: 'Note', description: 'What agents write for each other. Plain text.'}],
  [auditEntrySchema, {id: 'AuditEntry', description: 'Who did what to a ticket. Only ever added to.'}],
  [forwardingSchema, {id: 'Forwarding', description: 'new, sending, unknown, done or dead.'}],
  [
    agentTicketDetailsSchema,
    {id: 'AgentTicketDetails', description: 'A ticket with all that support knows; each list oldest first.'},
  ],
  [agentTicketPageSchema, {id: 'AgentTicketPage', description: "Every partner's tickets, newest activity first."}],
  [agentTextSchema, {id: 'AgentText', description: 'A public answer, or a note for other agents.'}],
  [agentChangeSchema, {id: 'AgentChange', description: 'What an agent corrects; at least one property.'}],
  [
    mergeSchema,
    {id: 'Merge', description: 'Id of the ticket that goes on. It is of the same partner, and no duplicate itself.'},
  ],
  [idSchema, {id: 'Id', description: 'As the backend gives them.', format: 'uuid'}],
  [uploadIdSchema, {id: 'UploadId', description: 'Id of a finished upload.', format: 'uuid'}],
  [
    attachmentSchema,
    {
      id: 'Attachment',
      description:
        'A file of a ticket or of a message. GET /v1/attachments/{id} downloads it; for support, /v1/agent/attachments/{id}.',
    },
  ],
  [
    commitmentSchema,
    {id: 'Commitment', description: 'A promised time: first-response, determination, effort-to-resolve.'},
  ],
  [messageSchema, {id: 'Message', description: "A contribution to a ticket's conversation. Plain text."}],
  [
    customerSchema,
    {
      id: 'Customer',
      description:
        "The customer that the ticket is about. At least one of email (the super admin's address), zuid and zoid " +
        'is needed; otherwise the answer is 422 with the code customer_required.',
      minProperties: 1,
    },
  ],
  [dataCenterIdSchema, {id: 'DataCenterId', description: "The data center that holds the customer's account."}],
  [zuidSchema, identifier('Zuid', "A user's id (ZUID).")],
  [zoidSchema, identifier('Zoid', "An organization's id (ZOID).")],
  [
    organizationIdSchema,
    identifier(
      'OrganizationId',
      'The service\'s organization ID: ZOID, or the ZGID that the service shows (in a CRM address behind "org").',
    ),
  ],
  [emailSchema, {id: 'Email', description: 'An e-mail address.', pattern: emailPattern.source}],
  [metaSchema, {id: 'Meta', description: "A region's data centers, limits and services."}],
  [
    phoneSchema,
    {
      id: 'Phone',
      description:
        'A phone number: digits (5 at least), blanks, + ( ) - . / and "ext"; otherwise 422 with the code invalid_phone. ' +
        'The answer holds it in plain characters.',
    },
  ],
  [problemSchema, {id: 'Problem', description: 'RFC 9457 problem. `code` is stable, `title` is for developers.'}],
  [replyDraftSchema, {id: 'ReplyDraft', description: 'A reply. To a closed ticket it opens the ticket again.'}],
  [
    requestTypeSchema,
    {id: 'RequestType', description: 'What is asked for. Partner Operations handles all but the first.'},
  ],
  [seenMarkSchema, {id: 'SeenMark', description: 'The lastActivityAt of the ticket as it was shown.'}],
  [
    serviceIdSchema,
    {id: 'ServiceId', description: `Id from the catalogue, or "${otherService}" together with serviceName.`},
  ],
  [similarQuerySchema, {id: 'SimilarQuery', description: 'Asks for open tickets of the same customer and service.'}],
  [
    similarTicketsSchema,
    {id: 'SimilarTickets', description: 'Open tickets that may be the same, the likeliest first.'},
  ],
  [ticketChangeSchema, {id: 'TicketChange', description: 'Closes or reopens a ticket.'}],
  [
    ticketDraftSchema,
    {
      id: 'TicketDraft',
      description:
        `What opens a ticket. serviceName is needed where service is "${otherService}" (otherwise 422 with ` +
        'service_name_required) and refused where it is not, or where it names a service of the catalogue. Severity and priority are no properties: ' +
        'only the backend sets them.',
    },
  ],
  [
    ticketFacetsSchema,
    {id: 'TicketFacets', description: "What the partner's tickets can be narrowed to, with counts."},
  ],
  [ticketFilterSchema, {id: 'TicketFilter', description: 'Conditions of a list, all of them at once.'}],
  [ticketSchema, {id: 'Ticket', description: 'A ticket as its partner may see it. Times are UTC, ISO 8601.'}],
  [
    ticketDetailsSchema,
    {id: 'TicketDetails', description: 'A ticket with its files and its conversation, oldest first.'},
  ],
  [
    ticketPageSchema,
    {id: 'TicketPage', description: 'Newest activity first. nextCursor asks for the following page; null on the last.'},
  ],
  [
    timeSchema,
    {id: 'Time', description: 'A moment in UTC, ISO 8601.', format: 'date-time', pattern: timePattern.source},
  ],
];

/** The contract's schemas that stand in the document under names of their own. */
export const namedSchemas = z.registry<SchemaName>();
for (const [schema, name] of names) namedSchemas.add(schema, name);

function identifier(id: string, description: string): SchemaName {
  return {
    id,
    description:
      `${description} A string of 5 to 19 digits. A form may also send what a person pasted (blanks, "org" or "ZOID:" ` +
      'before it, digits of any script); the answer holds the digits alone. The label of another kind is refused ' +
      'with other_identifier.',
    pattern: identifierPattern.source,
  };
}

import {attachmentTypes, uploadChunkBytes} from '../../contract/attachment-limits.ts';
import {signedIn, uuid, whenSignedIn} from './openapi-parts.ts';
import {problemResponses} from './openapi-responses.ts';

const text = {type: 'string'};
const bytes = {type: 'integer', minimum: 0};
const id = {name: 'id', in: 'path', required: true, schema: uuid};
const version = {name: 'Tus-Resumable', in: 'header', required: true, schema: {const: '1.0.0'}};
const usual = {
  'X-Request-Id': {description: 'For questions about this very request.', schema: uuid},
  'Tus-Resumable': {schema: {const: '1.0.0'}},
};
const offset = {'Upload-Offset': {description: 'Bytes that are here.', schema: bytes}};
const expires = {'Upload-Expires': {description: 'When it will be gone unless it is used.', schema: text}};

const part = {
  required: true,
  description: `At most ${uploadChunkBytes} bytes.`,
  content: {'application/offset+octet-stream': {schema: {type: 'string', format: 'binary'}}},
};

/** Problems of what a request may bring of a file. */
const whenBytesCome = [
  'malformed',
  'tus_version_not_supported',
  'body_too_large',
  'file_type_not_allowed',
  'file_infected',
] as const;

const createUpload = {
  operationId: 'createUpload',
  summary: 'Announces a file, by tus 1.0.',
  security: signedIn,
  parameters: [
    version,
    {
      name: 'Upload-Length',
      in: 'header',
      required: true,
      description: 'Bytes of the file, at most what /v1/meta tells.',
      schema: {type: 'integer', minimum: 1},
    },
    {name: 'Upload-Metadata', in: 'header', description: '`filename` and its value in Base64.', schema: text},
  ],
  requestBody: {...part, required: false},
  responses: {
    201: {
      description: 'It is awaited; its first bytes may have come along.',
      headers: {
        ...usual,
        ...offset,
        ...expires,
        Location: {
          description: 'Where its bytes go. The last segment is the upload id.',
          schema: {...text, format: 'uri-reference'},
        },
      },
    },
    ...problemResponses(...whenSignedIn, ...whenBytesCome, 'file_too_large'),
  },
};

const uploadProblems = [...whenSignedIn, 'not_found', 'tus_version_not_supported'] as const;
const endedProblems = ['upload_expired', 'file_type_not_allowed', 'file_infected'] as const;

const headUpload = {
  operationId: 'headUpload',
  summary: 'How much of a file is here. As for every HEAD, a refusal has no body.',
  security: signedIn,
  parameters: [id, version],
  responses: {
    200: {description: 'So much.', headers: {...usual, ...offset, 'Upload-Length': {schema: bytes}}},
    ...problemResponses(...uploadProblems, ...endedProblems),
  },
};

const patchUpload = {
  operationId: 'patchUpload',
  summary: 'Brings bytes of a file. The last ones count when the whole file has been judged by what it holds.',
  security: signedIn,
  parameters: [
    id,
    version,
    {name: 'Upload-Offset', in: 'header', required: true, description: 'Where they belong.', schema: bytes},
  ],
  requestBody: part,
  responses: {
    204: {description: 'They are here, and outlive a power cut.', headers: {...usual, ...offset, ...expires}},
    ...problemResponses(
      ...uploadProblems,
      ...endedProblems,
      ...whenBytesCome,
      'upload_offset_mismatch',
      'content_type_not_supported',
    ),
  },
};

const deleteUpload = {
  operationId: 'deleteUpload',
  summary: 'Gives an upload up.',
  security: signedIn,
  parameters: [id, version],
  responses: {204: {description: 'It is gone.', headers: usual}, ...problemResponses(...uploadProblems)},
};

/** A file that is saved and never shown. */
export const downloadResponse = {
  description: 'The file, by the type that it was judged to be.',
  headers: {
    'X-Request-Id': usual['X-Request-Id'],
    'Content-Disposition': {description: '`attachment` with its name (RFC 6266).', schema: text},
    'Content-Length': {schema: bytes},
  },
  content: Object.fromEntries(attachmentTypes.map((type) => [type, {}])),
};

const downloadAttachment = {
  operationId: 'downloadAttachment',
  summary: "A file of one of the partner's tickets, to be saved. Another partner's is not found.",
  security: signedIn,
  parameters: [id],
  responses: {200: downloadResponse, ...problemResponses(...whenSignedIn, 'not_found')},
};

/** The routes of files. */
export const filePaths = {
  '/v1/uploads': {post: createUpload},
  '/v1/uploads/{id}': {head: headUpload, patch: patchUpload, delete: deleteUpload},
  '/v1/attachments/{id}': {get: downloadAttachment},
};

import {pageLimits} from '../../contract/list-limits.ts';
import {schemaReference} from './openapi-schemas.ts';

export const uuid = {type: 'string', format: 'uuid'};

export const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'Tags of what is known already; answered with 304 where it is still so.',
  schema: {type: 'string'},
};
const requestId = {description: 'For questions about this very request.', schema: uuid};
export const etag = {description: 'Changes whenever the answer does.', schema: {type: 'string'}};
export const signedIn = [{token: []}];

export const everywhere = ['origin_not_allowed', 'method_not_allowed', 'internal'] as const;
/** Of routes whose requests are counted, in the database. */
export const whenCounted = ['rate_limited', 'storage_unavailable', 'storage_full'] as const;
export const whenSignedIn = [
  ...everywhere,
  'token_missing',
  'token_expired',
  'token_invalid',
  'access_not_granted',
  'region_mismatch',
  ...whenCounted,
] as const;
/** Of routes that read a body. */
export const whenSent = ['malformed', 'body_too_large', 'content_type_not_supported', 'validation_failed'] as const;
/** Of routes whose body names uploads. */
export const whenFilesCome = ['upload_incomplete', 'upload_expired', 'file_type_not_allowed', 'file_infected'] as const;
/** Of routes that store something under a key. */
export const whenKept = ['idempotency_key_required', 'idempotency_key_reused'] as const;

export function answer(description: string, schema: object, headers: object = {}) {
  return {description, headers: {'X-Request-Id': requestId, ...headers}, content: {'application/json': {schema}}};
}

export const notModified = {description: 'Still as it was.', headers: {ETag: etag, 'X-Request-Id': requestId}};
export const noContent = {description: 'Done.', headers: {'X-Request-Id': requestId}};

/** A schema of the contract, by its id. */
export function contract(id: string) {
  return {$ref: schemaReference(id)};
}

export function requestBody(id: string) {
  return {required: true, content: {'application/json': {schema: contract(id)}}};
}

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A UUID of your choice for what is sent; send the same one again after a lost answer.',
  schema: uuid,
};

export const idempotencyReplayed = {
  'Idempotency-Replayed': {description: 'There where an earlier request stored it.', schema: {const: 'true'}},
};

/** Of a list whose conditions are the properties of the contract's schema `id`. */
export function listParameters(id: string, {shape}: {readonly shape: object}) {
  return [
    {name: 'cursor', in: 'query', description: 'nextCursor of the page before.', schema: {type: 'string'}},
    {
      name: 'limit',
      in: 'query',
      description: 'Most tickets on the page.',
      schema: {type: 'integer', minimum: 1, maximum: pageLimits.max, default: pageLimits.default},
    },
    ...Object.keys(shape).map((name) => ({
      name,
      in: 'query',
      description: 'A condition; all that are given hold at once.',
      schema: {$ref: `${contract(id).$ref}/properties/${name}`},
    })),
    ifNoneMatch,
  ];
}

import type {Region} from '../../contract/data-centers.ts';
import {openapiPaths} from './openapi-paths.ts';
import {openapiResponses} from './openapi-responses.ts';
import {openapiSchemas} from './openapi-schemas.ts';

/** An OpenAPI 3.1 document of a region's interface. Schemas come from the contract, and nothing else does. */
export function openapiDocument(region: Region) {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: `Partner support, region ${region}`,
      version: '1',
      description:
        'Tickets that partners file for their customers. Paths under /v1 only gain properties and values, so ' +
        'pass over what you do not know. Times are UTC in ISO 8601; ids are strings. Nothing meant for one ' +
        'region may be sent to the other: the answer is 403 with the code region_mismatch.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/', description: `The backend of region ${region}`}],
    paths: openapiPaths,
    components: {
      schemas: openapiSchemas(),
      responses: openapiResponses,
      securitySchemes: {
        agentToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A JWT by an issuer of agents, ES256 or EdDSA, at most ten minutes from iat to exp, with aud, sub, name and ' +
            'role (viewer, agent or supervisor).',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A JWT by a configured issuer, ES256 or EdDSA, at most ten minutes from iat to exp, with aud, sub ' +
            "(the user's ZUID), partner (its ZOID), name, email, dc and access.",
        },
      },
    },
  };
}

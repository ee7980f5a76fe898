import {Hono} from 'hono';
import type {Region} from '../../contract/data-centers.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {jsonWithEtag} from '../http/json-with-etag.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {openapiDocument} from '../openapi/openapi-document.ts';

/** `GET /openapi.json`: this interface, described from the contract's own schemas. */
export function openapiRoutes(region: Region) {
  const document = openapiDocument(region);
  return new Hono<AppEnvironment>()
    .get('/openapi.json', (c) => jsonWithEtag(c, document, 'public, max-age=60'))
    .all('/openapi.json', onlyMethods('GET'));
}

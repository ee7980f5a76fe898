import * as z from 'zod/mini';
import {namedSchemas} from './named-schemas.ts';

/** Where a schema of the contract stands in the document. */
export function schemaReference(id: string): string {
  return `#/components/schemas/${id}`;
}

/** The contract's schemas by id, as JSON Schema. */
export function openapiSchemas(): Record<string, object> {
  // As input: an answer's object may gain properties, so the schemas must not rule them out.
  const {schemas} = z.toJSONSchema(namedSchemas, {metadata: namedSchemas, io: 'input', uri: schemaReference});
  return Object.fromEntries(
    Object.entries(schemas).map(([id, {$id: _place, $schema: _dialect, ...schema}]) => [id, schema]),
  );
}

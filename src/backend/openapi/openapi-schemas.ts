import * as z from 'zod/mini';
// For their ids: zod knows the schemas of every module that is loaded.
import '../../contract/agent-filter.ts';
import '../../contract/agent-ticket.ts';
import '../../contract/meta.ts';
import '../../contract/problem.ts';
import '../../contract/reply-draft.ts';
import '../../contract/seen-mark.ts';
import '../../contract/similar-tickets.ts';
import '../../contract/ticket-change.ts';
import '../../contract/ticket-draft.ts';
import '../../contract/ticket-facets.ts';
import '../../contract/ticket-filter.ts';
import '../../contract/ticket.ts';

/** Where a schema of the contract stands in the document. */
export function schemaReference(id: string): string {
  return `#/components/schemas/${id}`;
}

/** The contract's schemas by id, as JSON Schema. */
export function openapiSchemas(): Record<string, object> {
  // As input: an answer's object may gain properties, so the schemas must not rule them out.
  const {schemas} = z.toJSONSchema(z.globalRegistry, {io: 'input', uri: schemaReference});
  return Object.fromEntries(
    Object.entries(schemas).map(([id, {$id: _place, $schema: _dialect, ...schema}]) => [id, schema]),
  );
}

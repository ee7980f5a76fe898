import {createHash} from 'node:crypto';

/** SHA-256 of what the draft says: the order of its properties, blanks in the JSON and the like are nothing. */
export function hashOfDraft(draft: object): Buffer {
  return createHash('sha256')
    .update(JSON.stringify(sorted(draft)))
    .digest();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
}

import * as z from 'zod/mini';

/** An answer with the tag that tells it from other states of the same thing. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string | undefined;
}

/** The parsed answer, or `undefined` for 304: it is still as the request's tag says. */
export async function ifChanged<Schema extends z.core.$ZodType>(
  request: Promise<Response>,
  schema: Schema,
): Promise<Tagged<z.infer<Schema>> | undefined> {
  const response = await request;
  if (response.status === 304) return undefined;
  const value = await z.parseAsync(schema, await response.json());
  return {value, etag: response.headers.get('etag') ?? undefined};
}

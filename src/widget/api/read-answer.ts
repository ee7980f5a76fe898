import * as z from 'zod/mini';
import {toFailure} from './connection.ts';
import {SupportError} from './support-error.ts';

/** An answer with the tag that tells it from other states of the same thing. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string | undefined;
}

/** The answer's JSON, as the contract has it. Rejects with a `SupportError` and nothing else. */
export async function readAnswer<Schema extends z.core.$ZodType>(
  request: Promise<Response>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const answer = await request;
  let body: unknown;
  try {
    body = await answer.json();
  } catch (error) {
    throw toFailure(error);
  }
  const parsed = z.safeParse(schema, body);
  // A success that is not the contract's: a captive portal's page, say. The backend may never have been asked.
  if (!parsed.success) throw new SupportError('unreachable', {cause: parsed.error});
  return parsed.data;
}

/** {@link readAnswer} with the answer's tag, or `undefined` for 304: it is still as the request's tag says. */
export async function readIfChanged<Schema extends z.core.$ZodType>(
  request: Promise<Response>,
  schema: Schema,
): Promise<Tagged<z.infer<Schema>> | undefined> {
  const answer = await request;
  if (answer.status === 304) return undefined;
  return {value: await readAnswer(request, schema), etag: answer.headers.get('etag') ?? undefined};
}

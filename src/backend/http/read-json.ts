import type {Context} from 'hono';
import {bodyLimit} from '../../contract/meta.ts';
import {ProblemError} from './problem-error.ts';

/**
 * The JSON value of the request's body: `application/json`, UTF-8, at most {@link bodyLimit} bytes. A body
 * that is too large is refused by its stated length, or as soon as too much has come.
 */
export async function readJson(c: Context): Promise<unknown> {
  if (!isJson(c.req.header('content-type')) || isEncoded(c.req.header('content-encoding'))) {
    throw new ProblemError('content_type_not_supported');
  }
  if (Number(c.req.header('content-length') ?? 0) > bodyLimit) throw new ProblemError('body_too_large');
  const bytes = await readBody(c.req.raw.body);
  try {
    // A byte order mark stays, and is refused by the parser: RFC 8259 forbids to send one.
    return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)) as unknown;
  } catch {
    // What the parser says quotes the input.
    throw new ProblemError('malformed');
  }
}

async function readBody(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (;;) {
    const chunk = await reader?.read().catch(() => {
      throw new ProblemError('malformed'); // the connection ended in the middle
    });
    if (!chunk?.value) return Buffer.concat(chunks);
    size += chunk.value.byteLength;
    if (size > bodyLimit) {
      void discardRest(reader!);
      throw new ProblemError('body_too_large');
    }
    chunks.push(chunk.value);
  }
}

/** A client that is still sending reads the answer only if the connection stays; the server limits the time. */
async function discardRest(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const ended = () => ({done: true});
  while (!(await reader.read().catch(ended)).done);
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(contentType ?? '');
}

function isEncoded(contentEncoding: string | undefined): boolean {
  return contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity';
}

import type {Context} from 'hono';
import {bodyLimit} from '../../contract/meta.ts';
import {ProblemError} from './problem-error.ts';
import {readAtMost} from './read-at-most.ts';

/**
 * The JSON value of the request's body: `application/json`, UTF-8, at most {@link bodyLimit} bytes. A body
 * that is too large is refused by its stated length, or as soon as too much has come.
 */
export async function readJson(c: Context): Promise<unknown> {
  if (!isJson(c.req.header('content-type')) || isEncoded(c.req.header('content-encoding'))) {
    throw new ProblemError('content_type_not_supported');
  }
  const bytes = await readAtMost(c.req.raw, bodyLimit, 'malformed');
  try {
    // A byte order mark stays, and is refused by the parser: RFC 8259 forbids to send one.
    return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)) as unknown;
  } catch {
    // What the parser says quotes the input.
    throw new ProblemError('malformed');
  }
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(contentType ?? '');
}

function isEncoded(contentEncoding: string | undefined): boolean {
  return contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity';
}

import type {Context} from 'hono';
import type {StoredAttachment} from '../database/attachments.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {attachmentDisposition} from '../http/attachment-disposition.ts';
import {ProblemError} from '../http/problem-error.ts';
import {streamOf} from '../http/stream-of.ts';
import {downloadName} from '../../contract/download-name.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import {readParts} from '../uploads/read-parts.ts';

/** Whatever the file holds: a browser saves it, and runs or shows nothing of it. */
const headers = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Accept-Ranges': 'none',
};

/**
 * Answers with the attachment of the request's id, as `find` knows it for the one who asks. An id that can be none is
 * not found, as one that `find` does not know.
 */
export async function sendAttachment(
  c: Context<AppEnvironment>,
  files: FileStorage,
  find: (id: string) => Promise<StoredAttachment | undefined>,
): Promise<Response> {
  const id = c.req.param('id')?.toLowerCase() ?? '';
  const found = uuid.test(id) ? await find(id) : undefined;
  if (!found) throw new ProblemError('not_found');
  const body = c.req.method === 'HEAD' ? null : await streamOf(readParts(files, found.parts), c.get('breakOff'));
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': found.type === 'text/plain' ? 'text/plain; charset=utf-8' : found.type,
      'Content-Length': String(found.size),
      'Content-Disposition': attachmentDisposition(downloadName(found.name, found.type)),
    },
  });
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

import {Hono, type MiddlewareHandler} from 'hono';
import type {Attachments} from '../database/attachments.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {attachmentDisposition} from '../http/attachment-disposition.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {streamOf} from '../http/stream-of.ts';
import {downloadName} from '../../contract/download-name.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import {readParts} from '../uploads/read-parts.ts';

export interface AttachmentRoutesParts {
  readonly attachments: Attachments;
  readonly files: FileStorage;
  /** Lets only those through whose token says who they are. */
  readonly signedIn: MiddlewareHandler<AppEnvironment>;
}

const path = '/v1/attachments/:id';

/** Whatever the file holds: a browser saves it, and runs or shows nothing of it. */
const headers = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Accept-Ranges': 'none',
};

/** `GET /v1/attachments/{id}`: a file of one of the partner's tickets. For everyone else it is not there. */
export function attachmentRoutes({attachments, files, signedIn}: AttachmentRoutesParts) {
  return new Hono<AppEnvironment>()
    .get(path, signedIn, async (c) => {
      const id = c.req.param('id').toLowerCase();
      const found = uuid.test(id) ? await attachments.find(c.get('claims').partner, id) : undefined;
      if (!found) throw new ProblemError('not_found');
      const body = c.req.method === 'HEAD' ? null : await streamOf(readParts(files, found.parts));
      return new Response(body, {
        headers: {
          ...headers,
          'Content-Type': found.type === 'text/plain' ? 'text/plain; charset=utf-8' : found.type,
          'Content-Length': String(found.size),
          'Content-Disposition': attachmentDisposition(downloadName(found.name, found.type)),
        },
      });
    })
    .all(path, onlyMethods('GET'));
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

import {Hono, type MiddlewareHandler} from 'hono';
import {uploadChunkBytes} from '../../contract/attachment-limits.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readAtMost} from '../http/read-at-most.ts';
import {answerTus, uploadsPath} from '../uploads/answer-tus.ts';
import {TusStore, type UploadParts} from '../uploads/tus-store.ts';

export interface UploadRoutesParts extends UploadParts {
  /** Lets only those through whose token says who they are. */
  readonly signedIn: MiddlewareHandler<AppEnvironment>;
  /** Of one file. */
  readonly maxBytes: number;
}

const one = `${uploadsPath}/:id`;

/**
 * `/v1/uploads` by tus 1.0: POST announces a file, HEAD tells how much of it is here, PATCH brings at most
 * 1 MiB of it, DELETE gives it up. An upload belongs to the user who announced it; for everyone else it is
 * not there.
 */
export function uploadRoutes({signedIn, maxBytes, ...parts}: UploadRoutesParts) {
  const storeOf = ({partner, sub}: {partner: string; sub: string}) => new TusStore({partner, sub}, parts);
  return new Hono<AppEnvironment>()
    .use(uploadsPath, speakTus(maxBytes))
    .use(one, speakTus(maxBytes))
    .post(uploadsPath, signedIn, async (c) => {
      if (Number(c.req.header('upload-length')) === 0) throw new ProblemError('file_type_not_allowed');
      return answerTus(await withBody(c.req.raw), storeOf(c.get('claims')), maxBytes);
    })
    .options(uploadsPath, (c) => c.body(null, 204))
    .all(uploadsPath, onlyMethods('POST'))
    .use(one, async (c, next) => {
      if (!['HEAD', 'PATCH', 'DELETE'].includes(c.req.method)) await onlyMethods('HEAD', 'PATCH', 'DELETE')(c, next);
      await next();
    })
    .all(one, signedIn, async (c) => {
      const store = storeOf(c.get('claims'));
      const id = c.req.param('id');
      if (!uuid.test(id)) throw new ProblemError('not_found');
      // Before anything of a body is read; a refused file may still be given up.
      if (c.req.method !== 'DELETE') await store.find(id);
      const request = c.req.method === 'PATCH' ? await withBody(c.req.raw) : withoutBody(c.req.raw);
      return answerTus(request, store, maxBytes);
    });
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What every answer of these addresses carries, refusals as well. */
function speakTus(maxBytes: number): MiddlewareHandler<AppEnvironment> {
  return async (c, next) => {
    await next();
    c.res.headers.set('Tus-Resumable', '1.0.0');
    if (c.req.method !== 'OPTIONS') return;
    c.res.headers.set('Tus-Version', '1.0.0');
    c.res.headers.set('Tus-Extension', 'creation,creation-with-upload,termination,expiration');
    c.res.headers.set('Tus-Max-Size', String(maxBytes));
  };
}

/**
 * The request with all of its body that came. A slow line holds nothing but memory meanwhile, and what a
 * broken line brought counts: therefore the length is that of what is there.
 */
async function withBody(request: Request): Promise<Request> {
  const body = await readAtMost(request, uploadChunkBytes);
  const headers = new Headers(request.headers);
  headers.set('content-length', String(body.byteLength));
  return new Request(request.url, {method: request.method, headers, ...(body.byteLength > 0 && {body})});
}

function withoutBody(request: Request): Request {
  return new Request(request.url, {method: request.method, headers: request.headers});
}

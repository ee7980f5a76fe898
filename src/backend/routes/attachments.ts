import {Hono, type MiddlewareHandler} from 'hono';
import type {Attachments} from '../database/attachments.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import type {FileStorage} from '../uploads/file-storage.ts';
import {sendAttachment} from './send-attachment.ts';

export interface AttachmentRoutesParts {
  readonly attachments: Attachments;
  readonly files: FileStorage;
  /** Lets only those through whose token says who they are. */
  readonly signedIn: MiddlewareHandler<AppEnvironment>;
}

const path = '/v1/attachments/:id';

/** `GET /v1/attachments/{id}`: a file of one of the partner's tickets. For everyone else it is not there. */
export function attachmentRoutes({attachments, files, signedIn}: AttachmentRoutesParts) {
  return new Hono<AppEnvironment>()
    .get(path, signedIn, (c) => sendAttachment(c, files, (id) => attachments.find(c.get('claims').partner, id)))
    .all(path, onlyMethods('GET'));
}

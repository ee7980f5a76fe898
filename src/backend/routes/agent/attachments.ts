import {Hono} from 'hono';
import type {Attachments} from '../../database/attachments.ts';
import type {AppEnvironment} from '../../http/app-environment.ts';
import type {ForRole} from '../../http/authenticate-agent.ts';
import {onlyMethods} from '../../http/only-methods.ts';
import type {FileStorage} from '../../uploads/file-storage.ts';
import {sendAttachment} from '../send-attachment.ts';

const path = '/v1/agent/attachments/:id';

/** `GET /v1/agent/attachments/{id}`: a file of whatever partner's ticket, for whoever may read the ticket. */
export function agentAttachmentRoutes(attachments: Attachments, files: FileStorage, forRole: ForRole) {
  return new Hono<AppEnvironment>()
    .get(path, forRole('viewer'), (c) => sendAttachment(c, files, (id) => attachments.findForSupport(id)))
    .all(path, onlyMethods('GET'));
}

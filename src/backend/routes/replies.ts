import {Hono, type MiddlewareHandler} from 'hono';
import {replyDraftSchema} from '../../contract/reply-draft.ts';
import type {Message} from '../../contract/conversation.ts';
import type {Database} from '../database/open-database.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {idempotencyKeyOf} from '../http/idempotency-key.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readJson} from '../http/read-json.ts';
import {limitUploads} from './limit-uploads.ts';
import {parseBody} from './parse-body.ts';
import {ticketIdOf} from './ticket-id.ts';

export interface ReplyRoutesParts {
  readonly database: Database;
  /** Lets only those through whose token says who they are. */
  readonly signedIn: MiddlewareHandler<AppEnvironment>;
  /** Most files of one reply. */
  readonly maxUploads: number;
}

const path = '/v1/tickets/:id/replies';

/** `POST /v1/tickets/{id}/replies`: what a partner answers, once for its key. */
export function replyRoutes({database: {replies}, signedIn, maxUploads}: ReplyRoutesParts) {
  return new Hono<AppEnvironment>()
    .post(path, signedIn, async (c) => {
      const id = ticketIdOf(c);
      const key = idempotencyKeyOf(c);
      const draft = parseBody(replyDraftSchema, await readJson(c));
      limitUploads(draft, maxUploads);
      const replied = await replies.add(c.get('claims'), id, key, draft);
      if (replied.outcome === 'not_found') throw new ProblemError('not_found');
      if (replied.outcome === 'key_reused') throw new ProblemError('idempotency_key_reused');
      const replayed = replied.outcome === 'replayed' ? {'Idempotency-Replayed': 'true'} : {};
      return c.json<Message>(replied.message, 201, {'Cache-Control': 'no-store', ...replayed});
    })
    .all(path, onlyMethods('POST'));
}

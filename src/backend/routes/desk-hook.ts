import {Hono} from 'hono';
import type {HelpDeskEvents} from '../database/help-desk-events.ts';
import type {DeskSettings} from '../forwarding/zoho-desk/desk-settings.ts';
import {hookEvents} from '../forwarding/zoho-desk/hook-events.ts';
import {parseDeskJson} from '../forwarding/zoho-desk/parse-desk-json.ts';
import {isSigned} from '../forwarding/zoho-desk/verify-hook.ts';
import type {AppEnvironment} from '../http/app-environment.ts';
import {onlyMethods} from '../http/only-methods.ts';
import {ProblemError} from '../http/problem-error.ts';
import {readAtMost} from '../http/read-at-most.ts';

const path = '/v1/hooks/zoho-desk';

/** Bytes: Desk tells of up to some dozens of tickets at once, with all of their fields. */
const bodyLimit = 1024 * 1024;

/**
 * `POST /v1/hooks/zoho-desk`: a Zoho Desk tells that there is something new about tickets. Answered as soon as that is
 * stored; what is new is fetched afterwards, so nothing that the call says is believed but where to look.
 */
export function deskHookRoutes(desks: readonly DeskSettings[], events: HelpDeskEvents) {
  return new Hono<AppEnvironment>()
    .post(path, async (c) => {
      const bytes = await readAtMost(c.req.raw, bodyLimit);
      const signature = c.req.header('x-zohowebhook-signature');
      const desk = desks.find(({webhookSecret}) => webhookSecret && isSigned(webhookSecret, signature, bytes));
      if (!desk) throw new ProblemError('token_invalid');
      const told = hookEvents(jsonOf(bytes));
      if (!told) throw new ProblemError('malformed');
      await events.store(desk.id, told);
      return c.body(null, 204);
    })
    .all(path, onlyMethods('POST'));
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return parseDeskJson(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new ProblemError('malformed');
  }
}

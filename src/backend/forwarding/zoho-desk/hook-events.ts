import {createHash} from 'node:crypto';
import * as z from 'zod/mini';

const id = z.pipe(z.union([z.string(), z.int()]), z.transform(String)).check(z.regex(/^\d{1,19}$/));

/** What a workflow function sends, or an element of what Desk's own webhooks send. */
const eventSchema = z.object({
  eventId: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  ticketId: z.optional(id),
  payload: z.optional(z.nullable(z.object({id: z.optional(id), ticketId: z.optional(id)}))),
});
const bodySchema = z.union([z.array(eventSchema).check(z.maxLength(200)), eventSchema]);

export interface HookEvent {
  readonly id: string;
  readonly helpDeskTicketId: string;
}

/**
 * Which tickets a call is about, each with the event's id; one without an id has what it says stand for it, so that it
 * is the same when it comes once more. Of a ticket's own event the payload is the ticket; any other names its ticket.
 * `undefined` where it is no such call.
 */
export function hookEvents(body: unknown): readonly HookEvent[] | undefined {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const sources = Array.isArray(body) ? (body as unknown[]) : [body];
  return [parsed.data].flat().flatMap(({eventId, ticketId, payload}, index) => {
    const about = ticketId ?? payload?.ticketId ?? payload?.id;
    if (about === undefined) return [];
    const hash = () => createHash('sha256').update(JSON.stringify(sources[index])).digest('hex');
    return [{id: eventId ?? `sha256-${hash()}`, helpDeskTicketId: about}];
  });
}

import * as z from 'zod/mini';
import {ok, refuse, type Answer} from './answer.ts';
import type {Line} from './line.ts';

const stateSchema = z.strictObject({
  bytesPerSecond: z.number().check(z.minimum(0)),
  isCut: z.boolean(),
});

/** `GET /situations/line` tells how the line is, `POST` with the same properties changes it. */
export function answerLine(line: Line, wanted?: unknown): Answer {
  if (wanted !== undefined) {
    const given = stateSchema.safeParse(wanted);
    if (!given.success) return refuse(422, 'A line has bytesPerSecond and isCut.');
    line.set(given.data);
  }
  return ok(line.state);
}
